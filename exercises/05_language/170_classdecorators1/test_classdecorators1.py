import inspect

import classdecorators1
import pytest
from classdecorators1 import Counted, instrument, make
from pythlings_checks import program


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """Give every test a registry of its own, with what is registered in the file."""
    monkeypatch.setattr(classdecorators1, "INSTRUMENTS", dict(classdecorators1.INSTRUMENTS))


class Flute:
    def play(self):
        return "fiii"


class Chair:
    legs = 4


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def registered(name):
    """Return the decorator for this name, or say that there is none."""
    found = instrument(name)
    if not callable(found):
        pytest.fail(f'instrument("{name}") should return a function. It returns {found!r}.')
    return found


def counted(function):
    """Decorate with @Counted, or say that this can't be done."""
    try:
        return Counted(function)
    except TypeError as error:
        pytest.fail(f"Counted({function.__name__}) can't be made yet: {error}")


def test_registers():
    """a decorated class is registered with its name"""
    registered("flute")(Flute)
    found = classdecorators1.INSTRUMENTS.get("flute")
    check(found, Flute, 'After @instrument("flute") above class Flute, INSTRUMENTS["flute"]:')
    assert make("flute").play() == "fiii"


def test_same_class():
    """the class stays what it is"""
    found = registered("flute")(Flute)
    check(found, Flute, 'What the decorator instrument("flute") makes of the class Flute:')


def test_inherited():
    """a play that comes from the parent class is a play"""

    class Piccolo(Flute):
        pass

    try:
        registered("piccolo")(Piccolo)
    except TypeError:
        pytest.fail("class Piccolo(Flute) inherits play from Flute. It's refused with a TypeError.")
    assert make("piccolo").play() == "fiii"


def test_taken():
    """a name that is taken is a ValueError, and the first one stays"""
    registered("whistle")(Flute)

    class Whistle(Flute):
        pass

    try:
        registered("whistle")(Whistle)
    except ValueError:
        found = classdecorators1.INSTRUMENTS["whistle"]
        check(found, Flute, "After a second class wanted the name whistle, the registered one:")
    else:
        pytest.fail("A second class with the name whistle should be a ValueError. It's accepted.")


def test_cannot_play():
    """a class without play is a TypeError, and isn't registered"""
    decorate = registered("chair")
    try:
        decorate(Chair)
    except TypeError:
        found = "chair" in classdecorators1.INSTRUMENTS
        check(found, False, "After the TypeError, is there a chair in INSTRUMENTS?")
    else:
        pytest.fail("Chair has no play, so it should be a TypeError. It's accepted.")


@pytest.mark.parametrize(
    ("name", "sound"),
    [("bell", "ding"), ("drum", "boom"), ("gong", "GONNNG"), ("triangle", "ting")],
    ids=["bell", "drum", "gong", "triangle"],
)
def test_make(name, sound):
    """each of the four instruments is registered, and can be made"""
    if name not in classdecorators1.INSTRUMENTS:
        pytest.fail(f"There is no {name} in INSTRUMENTS yet.")
    assert make(name).play() == sound
    if make(name) is make(name):
        pytest.fail(
            f'make("{name}") should return a new instrument. Called twice, it gives the same one.'
        )


def test_unknown():
    """another name is a ValueError"""
    with pytest.raises(ValueError):
        make("chair")


def add(a, *, b=0):
    """Add two numbers."""
    return a + b


def test_counts():
    """calls begins at 0, and each call counts"""
    plus = counted(add)
    check(plus.calls, 0, "add is decorated with @Counted, and was never called. Its calls:")
    found = [plus(1, b=2), plus(1.5), plus(a=-1)]
    check(found, [3, 1.5, -1], "What add(1, b=2), add(1.5) and add(a=-1) return with @Counted:")
    check(plus.calls, 3, "After three calls of add, its calls:")


def test_own_count():
    """two functions have two counts"""
    first, second = counted(add), counted(add)
    first(1)
    check((first.calls, second.calls), (1, 0), "One is called, the other isn't. Their calls:")


def test_error():
    """an error goes on, and counts"""
    plus = counted(add)
    try:
        plus("a", b=1)
    except TypeError:
        check(plus.calls, 1, "After a call that ended with an error, calls:")
    else:
        pytest.fail("A TypeError in the decorated function should come out. It's lost.")


def test_name():
    """the name and the docstring are those of the function"""
    plus = counted(add)
    found = f"{getattr(plus, '__name__', 'no name')}: {inspect.getdoc(plus)}"
    check(found, "add: Add two numbers.", "Name and docstring of add, decorated with @Counted:")


def test_method():
    """a decorated method gets its object, and all objects share a count"""

    class Till:
        def __init__(self, start):
            self.money = start

        def pay(self, euros):
            self.money += euros
            return self.money

        pay = counted(pay)

    north, south = Till(10), Till(0)
    try:
        found = [north.pay(5), south.pay(2)]
    except TypeError as error:
        pytest.fail(f"The method pay of a class is decorated with @Counted. A call ends: {error}")
    check(found, [15, 2], "Two tills, with 10 and with 0. north.pay(5) and south.pay(2) return:")
    check(Till.pay.calls, 2, "The method pay was called on both. The calls of Till.pay:")


def test_program():
    """the program plays, and counts the notes"""
    program("classdecorators1.py", "bell", "gong", "triangle", "gong").prints(
        "ding GONNNG ting GONNNG\n4 notes\n"
    )
