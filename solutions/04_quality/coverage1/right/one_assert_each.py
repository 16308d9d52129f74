import pytest

from post import postage


def refused(grams):
    try:
        postage(grams)
    except ValueError:
        return True
    return False


def test_refused():
    assert [refused(grams) for grams in (0, 1, 20_000, 20_001)] == [True, False, False, True]


def test_prices():
    print("prices")
    weights = [1, 500, 501, 2000, 2001, 3000, 3001]
    assert [postage(grams) for grams in weights] == [40, 40, 90, 90, 120, 120, 150]


@pytest.mark.parametrize("country", ["PE", "NP"])
def test_abroad(country):
    assert postage(1, country) == 200
    assert postage(20_000, country) == 1260
    assert postage(1, country, registered=True) == 225


def test_registered():
    assert postage(600, registered=True) == 115
