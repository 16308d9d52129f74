"""Tests for the couriers' pay."""

import pytest

from courier import Ride, pay, slip


@pytest.mark.parametrize(
    ("ride", "cents"),
    [
        (Ride("letter", 2.0, 12), 250),
        (Ride("parcel", 3.0, 6), 400),
        (Ride("cake", 3.2, 21), 680),
        (Ride("parcel", 1.0, 12, rain=True), 500),
        (Ride("letter", 1.0, 22), 375),
        (Ride("cake", 1.0, 5), 1200),
    ],
)
def test_one_ride(ride, cents):
    assert pay([ride]) == cents


def test_a_kind_that_is_not_known():
    with pytest.raises(ValueError, match="piano"):
        pay([Ride("piano", 1.0, 12)])


def test_bonuses_are_added():
    assert pay([], [150, 20]) == 170


def test_ten_rides_bring_more_but_not_to_the_next_shift():
    letter = Ride("letter", 1.0, 12)
    assert pay([letter] * 10) == 3000
    assert pay([letter] * 9) == 2250


def test_slip():
    letter = Ride("letter", 1.0, 12)
    assert slip("Bo", [letter]) == "Bo: 2.50 euros for 1 ride"
    assert slip("Bo", [letter] * 2, [5]) == "Bo: 5.05 euros for 2 rides"
