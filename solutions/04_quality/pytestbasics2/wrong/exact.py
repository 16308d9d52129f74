# expect: your tests pass on recipes.py as it is
"""0.1 + 0.2 is nearly 0.3."""

import pytest
from pytest import approx

from recipes import scale


def test_twelve_guests():
    assert scale({"rice": 0.3, "saffron": 0.0005}, 12) == {"rice": 0.9, "saffron": 0.0015}


def test_the_fewest_guests():
    assert scale({"rice": 0.3}, 1) == approx({"rice": 0.075})


def test_the_most_guests():
    assert scale({"rice": 0.3}, 200) == approx({"rice": 15})


def test_nobody():
    with pytest.raises(ValueError):
        scale({"rice": 0.3}, 0)


def test_too_many():
    with pytest.raises(ValueError, match="201"):
        scale({"rice": 0.3}, 201)


def test_the_recipe_stays_as_it_was():
    recipe = {"rice": 0.3}
    scale(recipe, 8)
    assert recipe == {"rice": 0.3}
