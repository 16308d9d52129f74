import inspect

import decorators2
import pytest
from decorators2 import repeat
from pythlings_checks import program

RAN = []


def stamp(sheet, *, ink="blue"):
    """Stamp a sheet."""
    RAN.append(f"{sheet} in {ink}")
    return f"{len(RAN)}: {sheet}"


def blot():
    RAN.append("blot")


@pytest.fixture(autouse=True)
def fresh():
    RAN.clear()


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def made(function, call, times, between=None):
    """Decorate a function with repeat(...), or say in words what's missing."""
    decorate = repeat(times, between)
    if not callable(decorate):
        pytest.fail(f"{call} should return a decorator, a function. It returns {decorate!r}.")
    found = decorate(function)
    if not callable(found):
        pytest.fail(
            f"What {call} returns is called with a function, and should return a function. "
            f"It returns {found!r}."
        )
    return found


def test_results():
    """a call returns a list with the result of each time"""
    found = made(stamp, "repeat(3)", 3)("tax")
    check(found, ["1: tax", "2: tax", "3: tax"], 'stamp("tax"), decorated with @repeat(3):')


def test_not_yet():
    """nothing runs before the call"""
    made(stamp, "repeat(3)", 3)
    check(RAN, [], "stamp was decorated with @repeat(3), but never called. It ran:")


def test_arguments():
    """all arguments arrive each time"""
    made(stamp, "repeat(2)", 2)("tax", ink="réd")
    check(RAN, ["tax in réd", "tax in réd"], "stamp(\"tax\", ink='réd') with @repeat(2) ran:")


def test_every_call():
    """each call starts afresh, with a list of its own"""
    twice = made(stamp, "repeat(2)", 2)
    first = twice("a")
    found = twice("b")
    check(found, ["3: b", "4: b"], "The second call of stamp, decorated with @repeat(2):")
    check(first, ["1: a", "2: a"], "The list of the first call, after the second call:")


def test_zero():
    """0 times: an empty list, and the function never runs"""
    found = made(stamp, "repeat(0)", 0, between=blot)("tax")
    check(found, [], 'stamp("tax"), decorated with @repeat(0, between=blot):')
    check(RAN, [], "stamp, decorated with @repeat(0, between=blot), ran:")


def test_between():
    """between is called between two times, not before and not after"""
    found = made(stamp, "repeat(3, between=blot)", 3, between=blot)("tax")
    wanted = ["tax in blue", "blot", "tax in blue", "blot", "tax in blue"]
    check(RAN, wanted, "With @repeat(3, between=blot), what ran, in order:")
    wanted = ["1: tax", "3: tax", "5: tax"]
    check(found, wanted, 'And stamp("tax") returns only what came of stamp:')


def test_none():
    """None is a result, too"""
    found = made(blot, "repeat(2)", 2)()
    check(found, [None, None], "blot returns None. blot(), decorated with @repeat(2):")


def test_between_once():
    """once has no between"""
    made(stamp, "repeat(1, blot)", 1, blot)("tax")
    check(RAN, ["tax in blue"], "With @repeat(1, blot), what ran, in order:")


def test_own():
    """two decorated functions keep their own numbers"""
    twice = made(stamp, "repeat(2)", 2, blot)
    made(blot, "repeat(4)", 4)
    twice("tax")
    wanted = ["tax in blue", "blot", "tax in blue"]
    check(RAN, wanted, "stamp has @repeat(2, blot), another function @repeat(4). stamp ran:")


def test_name():
    """the decorated function keeps its name and docstring"""
    found = made(stamp, "repeat(2)", 2)
    check(found.__name__, "stamp", "The name of stamp, decorated with @repeat(2):")
    check(inspect.getdoc(found), "Stamp a sheet.", "Its docstring:")


@pytest.mark.parametrize("times", [-1, -20])
def test_negative(times):
    """a negative number is refused by repeat itself"""
    with pytest.raises(ValueError):
        repeat(times)


@pytest.mark.parametrize("times", [stamp, 2.0, "3"], ids=["a function", "a float", "a text"])
def test_no_number(times):
    """anything but an int is refused by repeat itself"""
    with pytest.raises(TypeError):
        repeat(times)


def test_functions():
    """sprint is decorated: three times, and easy twice"""
    found = [line.partition(". ")[2] for line in decorators2.sprint(25)]
    check(found, ["25 m fast"] * 3, "The laps of sprint(25), without their numbers:")
    found = [line.partition(". ")[2] for line in decorators2.easy(25, stroke="fly")]
    check(found, ["25 m easy, fly"] * 2, 'The laps of easy(25, stroke="fly"), without numbers:')


def test_program():
    """the sheet of the evening"""
    program("decorators2.py").prints(
        " 1. 200 m easy, back\n"
        " 2. 200 m easy, back\n"
        " 3. 50 m fast\n"
        "   rest 20 s\n"
        " 4. 50 m fast\n"
        "   rest 20 s\n"
        " 5. 50 m fast\n"
        " 6. 100 m easy, crawl\n"
        " 7. 100 m easy, crawl\n"
        "7 laps\n"
    )
