# expect: registering a parcel that goes abroad costs nothing
from post import postage
import pytest


@pytest.mark.parametrize(
    "grams, wanted",
    [
        (1, 40),
        (500, 40),
        (501, 90),
        (2000, 90),
        (2001, 120),
        (3000, 120),
        (3001, 150),
        (20000, 630),
    ],
)
def test_india(grams, wanted):
    assert postage(grams) == wanted
    assert postage(grams, registered=True) == wanted + 25


def test_peru():
    assert postage(500, "PE") == 200
    assert postage(2001, "PE") == 240


def test_wrong():
    for grams in (0, 20001):
        with pytest.raises(ValueError):
            postage(grams)
