import functools
import importlib.util
import sys
import threading
import time

import pytest
import singleton1
from pythlings_checks import program
from singleton1 import Counter, Roll


def shared():
    """What the learner's function returns."""
    try:
        function = singleton1.shared_roll
    except AttributeError:
        pytest.fail("There's no function shared_roll in your file yet.")
    return function()


def check(found, wanted, what):
    if found != wanted:
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


def counter(name, roll):
    try:
        return Counter(name, roll)
    except TypeError as error:
        pytest.fail(f"Counter({name!r}, a roll) can't be made: {error}")


def test_own_roll():
    """each Roll is a roll of its own"""
    one, two = Roll(), Roll()
    found = [one.next(), one.next(), two.next(), one.next()]
    check(
        found, [1, 2, 1, 3], "two numbers from a roll, one from another, and again from the first:"
    )


def test_start():
    """a Roll may start at another number"""
    one, two = Roll(), Roll(100)
    check([two.next(), two.next(), one.next()], [100, 101, 1], "from Roll(100) twice, from Roll():")
    check(Roll(0).next(), 0, "the first number of Roll(0):")


def test_shared_is_a_roll():
    """shared_roll returns a Roll"""
    check(type(shared()).__name__, "Roll", "shared_roll() returns a")


def test_shared_is_one():
    """shared_roll returns the same Roll each time, and its numbers go on"""
    first = shared().next()
    second = shared().next()
    if shared() is not shared():
        pytest.fail("shared_roll() returned another Roll the second time.")
    check(second - first, 1, "the step from one number of shared_roll() to the next:")


def test_making_a_roll():
    """a new Roll doesn't touch the shared one"""
    before = shared().next()
    Roll().next()
    Roll(500).next()
    check(shared().next() - before, 1, "the step on the shared roll, with new rolls in between:")


def test_at_the_same_moment(monkeypatch):
    """eight who ask at the same moment get the same Roll"""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    spec = importlib.util.spec_from_file_location("townhall", singleton1.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if "shared_roll" not in module.__dict__:
        pytest.fail("There's no function shared_roll in your file yet.")
    plain = module.Roll

    class SlowRoll(plain):
        def __init__(self, *values):
            time.sleep(0.02)
            super().__init__(*values)

    module.Roll = SlowRoll
    together, rolls = threading.Barrier(8), []

    def ask():
        together.wait()
        rolls.append(module.shared_roll())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    different = len({id(roll) for roll in rolls})
    check(different, 1, "eight threads asked for shared_roll() at once. Different rolls they got:")


def numbers(calls):
    """The numbers of some calls."""
    return [int(call.split(",")[0]) for call in calls]


def test_two_counters():
    """two counters share a roll, even if one opens later"""
    first = Counter("passports")
    calls = [first.call(), first.call()]
    second = Counter("weddings")
    calls += [second.call(), first.call()]
    start = numbers(calls)[0]
    found = [number - start + 1 for number in numbers(calls)]
    what = (
        "passports calls twice, weddings opens and calls, passports calls. Counted from the first:"
    )
    check(found, [1, 2, 3, 4], what)


def test_shared_with_counters():
    """counters use the roll that shared_roll returns"""
    first = Counter("passports")
    before = shared().next()
    check(
        numbers([first.call()])[0] - before, 1, "the step from shared_roll() to a counter's call:"
    )


def test_call():
    """the call has the number and the counter's name"""
    check(counter("weddings", Roll(7)).call(), "7, please: weddings", "with Roll(7), the call is")


def test_handed_in():
    """a counter uses the roll that's handed to it, and no other"""
    before = shared().next()
    roll = Roll(40)
    first, second = counter("passports", roll), counter("weddings", roll)
    found = [first.call(), second.call(), first.call()]
    wanted = ["40, please: passports", "41, please: weddings", "42, please: passports"]
    check(found, wanted, "two counters with the same Roll(40):")
    check(shared().next() - before, 1, "the step on the shared roll meanwhile:")


def test_two_rolls():
    """two counters with different rolls don't get in each other's way"""
    first, second = counter("passports", Roll(7)), counter("weddings", Roll(40))
    found = [first.call(), second.call(), first.call()]
    wanted = ["7, please: passports", "40, please: weddings", "8, please: passports"]
    check(found, wanted, "passports has Roll(7), weddings Roll(40). The calls are")


def test_any_roll():
    """any object with a next will do as a roll, even an empty one"""

    class Letters:
        def __len__(self):
            return 0

        def next(self):
            return "A"

    check(
        counter("taxes", Letters()).call(),
        "A, please: taxes",
        "with a roll of letters, the call is",
    )


@functools.cache
def ran():
    return program("singleton1.py")


def test_program():
    """the program shows a morning"""
    ran().says(
        "1, please: passports\n2, please: passports\n3, please: weddings\n4, please: passports"
    )
