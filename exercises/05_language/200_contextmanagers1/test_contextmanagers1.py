import inspect

import contextmanagers1
import pytest
from contextmanagers1 import Barrier, Closed
from pythlings_checks import program


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def closed(barrier):
    """Make a Closed, or say what's missing."""
    try:
        made = Closed(barrier)
    except TypeError as error:
        pytest.fail(f"Closed(barrier) can't be made yet: {error}")
    for name in ("__enter__", "__exit__"):
        if not hasattr(Closed, name):
            pytest.fail(f"Closed has no {name} yet, so `with` can't use it.")
    return made


def is_down(barrier, wanted, when):
    """Is the barrier where it should be?"""
    says = {True: "down", False: "up"}
    found, wanted = says[barrier.is_down], says[wanted]
    if found != wanted:
        pytest.fail(f"{when}, the barrier is {found}. It should be {wanted}.")


def test_block():
    """the barrier is down in the block, and up before and after it"""
    barrier = Barrier()
    crossing = closed(barrier)
    is_down(barrier, False, "After Closed(barrier), before the block")
    with crossing:
        is_down(barrier, True, "In the block")
    is_down(barrier, False, "After the block")


def test_error():
    """after an error the barrier is up, and the error goes on"""
    barrier = Barrier()
    crossing = closed(barrier)
    try:
        with crossing:
            raise LookupError("no rails")
    except LookupError:
        is_down(barrier, False, "After an error in the block")
    else:
        pytest.fail("A LookupError in the block should come out of it. It's lost.")


def test_return():
    """a return leaves the block, too"""
    barrier = Barrier()
    crossing = closed(barrier)

    def pass_by():
        with crossing:
            return "there"

    check(pass_by(), "there", "What a return in the block returns:")
    is_down(barrier, False, "After a return in the block")


def test_as():
    """as gives the object itself, with its count of trains"""
    crossing = closed(Barrier())
    with crossing as trains:
        check(trains is crossing, True, "with crossing as trains: is trains the crossing itself?")
        check(trains.count, 1, "In the block, trains.count:")
    check(crossing.count, 0, "After the block, crossing.count:")


def test_two():
    """a second train keeps the barrier down until the last has left"""
    barrier = Barrier()
    crossing = closed(barrier)
    with crossing:
        with crossing as trains:
            check(trains.count, 2, "With two trains, count:")
        is_down(barrier, True, "One of two trains has left. Now")
        check(crossing.count, 1, "One of two trains has left. count:")
    is_down(barrier, False, "After both trains")


def test_two_error():
    """if the second one derails, the first is still there"""
    barrier = Barrier()
    crossing = closed(barrier)
    with crossing:
        with pytest.raises(LookupError), crossing:
            raise LookupError
        is_down(barrier, True, "One of two trains has derailed. Now")
    is_down(barrier, False, "After both trains")


def test_again():
    """it can be used again and again"""
    barrier = Barrier()
    crossing = closed(barrier)
    for _ in range(3):
        with crossing:
            is_down(barrier, True, "In the block")
    is_down(barrier, False, "After three trains, one by one")


def test_cannot_go_down():
    """if the barrier can't go down, its error goes on, and no train has come"""
    barrier = Barrier()
    crossing = closed(barrier)
    barrier.down()
    try:
        with crossing:
            pass
    except RuntimeError:
        words = "The barrier was down already, and down() raised an error. Afterwards, count:"
        check(crossing.count, 0, words)
    else:
        pytest.fail("The barrier was down already. down() should raise its error. It's lost.")


def test_two_crossings():
    """two crossings don't know of each other"""
    north, south = Barrier(), Barrier()
    one, other = closed(north), closed(south)
    with one:
        is_down(south, False, "A train is on the other crossing. Here")
        with other:
            is_down(south, True, "A train is on each crossing. Here")
        is_down(north, True, "The train on the other crossing has left. Here")


@pytest.mark.parametrize("name", ["express", "goods", "steam"], ids=["express", "goods", "steam"])
def test_functions(name):
    """express, goods and steam only need the crossing"""
    found = list(inspect.signature(getattr(contextmanagers1, name)).parameters)
    wanted = ["crossing", "wagons"] if name == "goods" else ["crossing"]
    check(found, wanted, f"The parameters of {name}:")


def test_derailed():
    """steam: the barrier is up afterwards, and the RuntimeError goes on to the caller"""
    barrier = Barrier()
    crossing = closed(barrier)
    try:
        contextmanagers1.steam(crossing)
    except RuntimeError:
        is_down(barrier, False, "After steam(crossing)")
    else:
        pytest.fail("steam derails with a RuntimeError, which should come out of it. It's lost.")


def test_program():
    """the three trains, and then the cars drive"""
    program("contextmanagers1.py").prints(
        "barrier down\n"
        "  whoosh\n"
        "barrier up\n"
        "9:40\n"
        "barrier down\n"
        "  wagon 1\n"
        "  wagon 2\n"
        "  whoosh\n"
        "  wagon 3\n"
        "barrier up\n"
        "barrier down\n"
        "barrier up\n"
        "  derailed\n"
        "the cars drive\n"
    )
