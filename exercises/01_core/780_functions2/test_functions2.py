import pytest

import functions2
from functions2 import base_price, parcel_price, weight_price, with_tax


@pytest.mark.parametrize(("zone", "wanted"), [(1, 370), (0, 250), (4, 730)])
def test_base_price(zone, wanted):
    """the base price grows with the zone"""
    assert base_price(zone) == wanted


@pytest.mark.parametrize(("grams", "wanted"), [(0, 0), (499, 0), (500, 90), (1999, 270)])
def test_weight_price(grams, wanted):
    """every full 500 grams cost 90 cents"""
    assert weight_price(grams) == wanted


@pytest.mark.parametrize(("cents", "wanted"), [(100, 120), (99, 118), (1, 1)])
def test_full_cents(cents, wanted):
    """the tax leaves full cents, as it did"""
    assert repr(with_tax(cents)) == repr(wanted)


@pytest.mark.parametrize(
    ("zone", "grams", "wanted"), [(1, 0, 444), (1, 500, 552), (2, 750, 696), (5, 12_000, 3612)]
)
def test_parcel_price(zone, grams, wanted):
    """the parcel price is the sum of both prices, with tax"""
    assert parcel_price(zone, grams) == wanted


def test_uses_base_price(monkeypatch):
    """when base_price changes, the parcel price follows"""
    monkeypatch.setattr(functions2, "base_price", lambda zone: 1000 * zone)
    assert parcel_price(3, 0) == 3600


def test_uses_weight_price(monkeypatch):
    """when weight_price changes, the parcel price follows"""
    monkeypatch.setattr(functions2, "base_price", lambda zone: 0)
    monkeypatch.setattr(functions2, "weight_price", lambda grams: grams)
    assert parcel_price(1, 700) == 840


def test_uses_with_tax(monkeypatch):
    """when the tax changes, the parcel price follows"""
    monkeypatch.setattr(functions2, "with_tax", lambda cents: cents + 1)
    assert parcel_price(1, 500) == 461
