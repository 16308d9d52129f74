import pytest

import range1
from range1 import even_side


def numbers(answer):
    """Return the numbers of a range; only a range will do."""
    return list(answer) if isinstance(answer, range) else f"not a range: {answer!r}"


def test_from_zero():
    """round 1: from 0 to 7"""
    assert numbers(range1.ROUND_1) == [0, 1, 2, 3, 4, 5, 6, 7]


def test_from_one():
    """round 2: from 1 to 8"""
    assert numbers(range1.ROUND_2) == [1, 2, 3, 4, 5, 6, 7, 8]


def test_even():
    """round 3: even numbers up to 20"""
    assert numbers(range1.ROUND_3) == [n for n in range(1, 21) if n % 2 == 0]


def test_odd():
    """round 4: odd numbers from 35 to 61"""
    assert numbers(range1.ROUND_4) == [n for n in range(35, 62) if n % 2 == 1]


def test_backwards():
    """round 5: backwards down to 1"""
    assert numbers(range1.ROUND_5) == list(range(1, 13))[::-1]


def test_backwards_in_fives():
    """round 6: backwards in fives"""
    assert numbers(range1.ROUND_6) == [40, 35, 30, 25, 20]


def test_only_zero():
    """round 7: one number"""
    assert numbers(range1.ROUND_7) == [0]


def test_empty():
    """round 8: from 8 to 3 without a number"""
    assert numbers(range1.ROUND_8) == []
    assert (range1.ROUND_8.start, range1.ROUND_8.stop) == (8, 3)


@pytest.mark.parametrize(("first", "last"), [(2, 8), (3, 3), (15, 31), (0, 2)])
def test_even_side(first, last):
    """one side of the street, first and last house included"""
    wanted = [n for n in range(first, last + 1) if n % 2 == first % 2]
    assert numbers(even_side(first, last)) == wanted
