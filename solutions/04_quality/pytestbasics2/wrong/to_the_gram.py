# expect: rounded to whole grams
# breaks: "Nothing is rounded": the tests round themselves to 3 places
import pytest

from recipes import scale


def rounded(recipe):
    return {name: round(kg, 3) for name, kg in recipe.items()}


def test_twelve_guests():
    assert rounded(scale({"rice": 0.3}, 12)) == {"rice": 0.9}


def test_seven():
    assert rounded(scale({"rice": 0.3, "saffron": 0.002}, 6)) == {"rice": 0.45, "saffron": 0.003}


def test_limits():
    assert rounded(scale({"rice": 0.4}, 1)) == {"rice": 0.1}
    assert rounded(scale({"rice": 0.4}, 200)) == {"rice": 20}


def test_stays():
    recipe = {"rice": 0.3}
    assert scale(recipe, 4) is not recipe
    scale(recipe, 8)
    assert recipe == {"rice": 0.3}


@pytest.mark.parametrize("guests", [0, -1, 201])
def test_bad(guests):
    with pytest.raises(ValueError, match=str(guests)):
        scale({"rice": 1}, guests)
