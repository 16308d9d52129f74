import descriptors1
import pytest
from descriptors1 import Parcel, Van


HELD = {
    owner.__name__: {key: type(value) for key, value in owner.__dict__.items()}
    for owner in (Parcel, Van)
}


def positive():
    """The learner's class."""
    try:
        return descriptors1.Positive
    except AttributeError:
        pytest.fail("There's no class Positive in your file yet.")


def message(action):
    """Return the message of the ValueError that this ends with."""
    try:
        action()
    except ValueError as error:
        return str(error)
    return "nothing: it was accepted"


def check(found, wanted, what):
    if found != wanted:
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


def test_another_class():
    """Positive works in any class, under any name"""

    class Pool:
        lanes = positive()()
        length = positive()()

    pool = Pool()
    pool.lanes = 6
    pool.length = 25.0
    check((pool.lanes, pool.length), (6, 25.0), "a pool with 6 lanes of 25.0 m now has")
    found = message(lambda: setattr(pool, "length", 0))
    check(found, "length must be above 0, not 0", "setting the length of a pool to 0 raised")


def test_each_its_own():
    """each object has a value of its own"""

    class Pool:
        lanes = positive()()

    one, two = Pool(), Pool()
    one.lanes, two.lanes = 6, 8
    found = f"{one.lanes} and {two.lanes}"
    check(found, "6 and 8", "two pools got 6 and 8 lanes. Afterwards they had")


def test_kept_with_the_object():
    """a value is gone when its object is gone"""
    import gc
    import weakref

    class Length(float):
        pass

    class Pool:
        length = positive()()

    pool = Pool()
    pool.length = Length(25)
    watch = weakref.ref(pool)
    del pool
    gc.collect()
    if watch() is not None:
        pytest.fail("Positive keeps objects alive that nobody needs any more.")


def test_positives():
    """the numbers of Parcel and Van are Positives"""
    kind = positive()
    for owner, names in ((Parcel, ("weight", "width", "height", "depth")), (Van, ("load",))):
        for name in names:
            if HELD[owner.__name__].get(name) is not kind:
                pytest.fail(f"{owner.__name__}.{name} isn't a Positive yet.")


def test_refused_when_made():
    """a parcel or van with a number that isn't above 0 can't be made"""
    found = message(lambda: Parcel(-3, 20, 30, 10))
    check(found, "weight must be above 0, not -3", "Parcel(-3, 20, 30, 10) raised")
    found = message(lambda: Parcel(1, 20, 0, 10))
    check(found, "height must be above 0, not 0", "Parcel(1, 20, 0, 10) raised")
    found = message(lambda: Parcel(1, 20, 30, 0))
    check(found, "depth must be above 0, not 0", "Parcel(1, 20, 30, 0) raised")
    found = message(lambda: Parcel(1, -0.5, 30, 1))
    check(found, "width must be above 0, not -0.5", "Parcel(1, -0.5, 30, 1) raised")
    check(message(lambda: Van(0)), "load must be above 0, not 0", "Van(0) raised")


def test_old_value_stays():
    """if a value is refused, the old one stays"""
    parcel = Parcel(2.5, 20, 30, 10)
    found = message(lambda: setattr(parcel, "weight", -1))
    check(found, "weight must be above 0, not -1", "setting the weight of a parcel to -1 raised")
    assert parcel.weight == 2.5


def test_small():
    """any number above 0 is fine"""
    parcel = Parcel(0.1, 1, 1, 1)
    parcel.width = 0.5
    assert parcel.weight == 0.1
    assert parcel.width == 0.5


def test_read_on_the_class():
    """reading it on the class gives the descriptor itself"""
    kind = positive()
    try:
        found = Parcel.weight
    except Exception as error:  # noqa: BLE001
        found = f"an error: {type(error).__name__}: {error}"
    if type(found) is not kind:
        pytest.fail(f"Parcel.weight should be the Positive. It's {found}")


def test_parcels():
    """parcels still have a volume, and vans still take what they can carry"""
    parcel = Parcel(2.5, 20, 30, 10)
    assert parcel.volume() == 6.0
    van = Van(4)
    assert van.takes(parcel) is True
    assert van.takes(Parcel(1.5, 5, 5, 5)) is True
    assert van.takes(Parcel(0.1, 5, 5, 5)) is False
    assert van.takes(Parcel(0.1, 5, 5, 5)) is False
    assert Van(3).takes(parcel) is True
