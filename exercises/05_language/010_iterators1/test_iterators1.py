import tracemalloc
from itertools import islice

import pytest
from iterators1 import Hailstones, peak
from pythlings_checks import program


def test_all():
    """it begins with the start and ends with 1"""
    assert list(islice(Hailstones(6), 15)) == [6, 3, 10, 5, 16, 8, 4, 2, 1]
    assert list(islice(Hailstones(8), 15)) == [8, 4, 2, 1]


def test_one():
    """from 1, there's only the 1"""
    assert list(islice(Hailstones(1), 15)) == [1]


def test_next():
    """each `next` gives one number"""
    if not hasattr(Hailstones, "__next__"):
        pytest.fail("Hailstones has no __next__ yet. An iterator has both, __iter__ and __next__.")
    numbers = Hailstones(5)
    assert next(numbers) == 5
    assert next(numbers) == 16
    assert next(numbers) == 8


def test_end():
    """at its end it stays: nothing comes after the 1, however often you ask"""
    numbers = Hailstones(2)
    assert list(islice(numbers, 15)) == [2, 1]
    assert list(islice(numbers, 15)) == [], "a second loop over the same object, after its end"
    assert next(numbers, "nothing") == "nothing", "`next` after the end"


def test_own():
    """`iter` gives the object itself, so a loop goes on where the last one stopped"""
    numbers = Hailstones(3)
    for number in numbers:
        if number == 10:
            break
    assert list(islice(numbers, 15)) == [5, 16, 8, 4, 2, 1], "the loop before it ended at the 10"


def test_two():
    """two of them don't disturb each other"""
    low, high = Hailstones(4), Hailstones(10)
    found = [next(low), next(high), next(low), next(high)]
    if found != [4, 10, 2, 5]:
        pytest.fail(f"Two Hailstones, from 4 and from 10, asked in turn, gave {found}.")


def test_whole_numbers():
    """halves are whole numbers, however large they are"""
    given = list(islice(Hailstones(6), 2))
    if any(isinstance(number, float) for number in given):
        pytest.fail(f"Hailstones(6) begins with {given}: `/` makes a float of each number.")
    assert list(islice(Hailstones(2 * 10**18 + 2), 2)) == [2000000000000000002, 1000000000000000001]


class Large(int):
    """A number that is shown in a few characters."""

    def __repr__(self):
        return "3 ** 2000"


def test_one_at_a_time():
    """it works out one number at a time"""
    start = Large(3**2000)  # thousands of numbers of almost a thousand digits
    tracemalloc.start()
    try:
        first = next(Hailstones(start))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if first != start:
        pytest.fail("The first number of Hailstones(start) isn't the start.")
    if most > 300_000:
        pytest.fail(
            "Only the first number was asked for, and Hailstones has worked out all of them. Is "
            "there a list?"
        )


def test_peak():
    """`peak` is the highest number on the way"""
    assert peak(6) == 16
    assert peak(27) == 9232
    assert peak(32) == 32
    assert peak(1) == 1


def test_program():
    """the program draws the way down from 3"""
    ran = program("iterators1.py", "3")
    bars = [(3, 11), (10, 38), (5, 19), (16, 60), (8, 30), (4, 15), (2, 8), (1, 4)]
    ran.prints("\n".join(f"{number:6} " + "o" * length for number, length in bars))
