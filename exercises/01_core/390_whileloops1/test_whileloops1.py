import pytest

from whileloops1 import halvings, steps_to_one, weeks_to_save


@pytest.mark.parametrize(
    ("have", "weekly", "goal", "wanted"),
    [(0, 10, 100, 10), (5, 10, 100, 10), (0, 7, 8, 2), (40, 20, 60, 1)],
)
def test_weeks_to_save(have, weekly, goal, wanted):
    """the goal is reached at the end of the last week"""
    assert weeks_to_save(have, weekly, goal) == wanted


@pytest.mark.parametrize(("have", "goal"), [(60, 60), (75, 60), (0, 0)])
def test_weeks_nothing_to_do(have, goal):
    """a goal that is reached already needs 0 weeks"""
    assert weeks_to_save(have, 5, goal) == 0


@pytest.mark.parametrize(("length", "wanted"), [(2, 1), (3, 1), (7, 2), (8, 3), (1000, 9)])
def test_halvings(length, wanted):
    """how often the ribbon is halved"""
    assert halvings(length) == wanted


def test_halvings_none():
    """a ribbon of 1 cm is not cut"""
    assert halvings(1) == 0


@pytest.mark.parametrize(("number", "wanted"), [(2, 1), (6, 8), (3, 7), (16, 4), (27, 111)])
def test_steps_to_one(number, wanted):
    """even numbers are halved, odd ones tripled plus one"""
    assert steps_to_one(number) == wanted


def test_steps_of_a_large_number():
    """a number of nineteen digits keeps all of them on its way down"""
    assert steps_to_one(2**60 + 1) == 479, "`/` gives floats, which keep about 16 digits; see `//`"


def test_steps_from_one():
    """from 1 there is no step to 1"""
    assert steps_to_one(1) == 0
