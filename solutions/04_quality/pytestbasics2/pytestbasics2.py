"""0.1 + 0.2 is nearly 0.3."""

import pytest
from pytest import approx

from recipes import scale


def test_twelve_guests():
    assert scale({"rice": 0.3, "saffron": 0.0005}, 12) == approx({"rice": 0.9, "saffron": 0.0015})


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


# Why this way
#
# approx with its own tolerance forgives what floats do and nothing else. `abs=0.01` looks harmless
# next to a kilogram of rice, and hides all the saffron. For the recipe that must stay as it was,
# == is right: nothing is calculated there. Neither 0.9 nor 0.0015 comes from running `scale`.
