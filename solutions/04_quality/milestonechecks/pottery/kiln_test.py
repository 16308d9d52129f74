"""What kiln.py promises. pytest finds this file by its name, as it finds test_kiln.py."""

import pytest

from kiln import fee, shelf


@pytest.mark.parametrize(
    ("grams", "cents"),
    [(1, 200), (600, 200), (601, 210), (700, 210), (701, 240), (2000, 600)],
)
def test_fee(grams, cents):
    assert fee(grams) == cents
    assert fee(grams, member=True) == cents // 2


@pytest.mark.parametrize("grams", [0, -100])
def test_no_piece(grams):
    with pytest.raises(ValueError):
        fee(grams)


@pytest.mark.parametrize(
    ("height", "name"),
    [(3, "top"), (12, "top"), (12.5, "middle"), (25, "middle"), (40, "floor"), (40.5, None)],
)
def test_shelf(height, name):
    assert shelf(height) == name


def test_other_shelves():
    assert shelf(9, {"low": 10, "lower": 9, "lowest": 8}) == "lower"


# Why this way
#
# Each limit has a case on both sides, since that's where a bug lives: 600 and 601, 12 and 12.5.
# The members' fee is beside the full one, so no case of it can be forgotten. All settings are in
# pyproject.toml, so the same three words find the same things on a laptop and in CI. The jobs
# don't wait for each other: whoever has two faults reads of both. They look and don't touch,
# because what a job repairs is thrown away with its machine, and the job would be green.
