import math
import re

import pytest

import recipes


@pytest.mark.parametrize("guests", [1, 2, 7, 200])
def test_good(guests):
    recipe = {"salt": 0.0004, "rice": 0.3}
    found = recipes.scale(recipe, guests)
    assert list(found) == ["salt", "rice"]
    assert math.isclose(found["salt"], guests / 10000)
    assert math.isclose(found["rice"], guests * 0.075)
    assert recipe == {"salt": 0.0004, "rice": 0.3}


@pytest.mark.parametrize("guests", [-5, 0, 201, 999])
def test_bad(guests):
    with pytest.raises(ValueError, match=rf"(?<!\d){guests}(?!\d)$"):
        recipes.scale({}, guests)
    assert re
