import pytest

from whileloops1 import halvings, steps_to_one, weeks_to_save


@pytest.mark.parametrize(
    ("have", "weekly", "goal", "wanted"),
    [
        (0, 10, 100, 10),
        (5, 10, 100, 10),
        (0, 7, 8, 2),
        (40, 20, 60, 1),
        (60, 5, 60, 0),
        (75, 5, 60, 0),
        (0, 5, 0, 0),
    ],
)
def test_weeks_to_save(have, weekly, goal, wanted):
    """the weeks until the goal is reached; none if it is reached already"""
    assert weeks_to_save(have, weekly, goal) == wanted


@pytest.mark.parametrize(("length", "wanted"), [(2, 1), (3, 1), (7, 2), (8, 3), (1000, 9), (1, 0)])
def test_halvings(length, wanted):
    """how often the ribbon is halved until it is 1 cm"""
    assert halvings(length) == wanted


@pytest.mark.parametrize(("number", "wanted"), [(2, 1), (6, 8), (3, 7), (16, 4), (27, 111), (1, 0)])
def test_steps_to_one(number, wanted):
    """even numbers are halved, odd ones tripled plus one, until 1 is there"""
    assert steps_to_one(number) == wanted


def test_steps_of_a_large_number():
    """a number of nineteen digits keeps all of them on its way down"""
    assert steps_to_one(2**60 + 1) == 479, "`/` gives floats, which keep about 16 digits; see `//`"
