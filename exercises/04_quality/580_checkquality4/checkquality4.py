"""Tests for the couriers' pay."""

from courier import Ride, pay


def test_a_letter():
    assert pay([Ride("letter", 2.0, 12)]) == 250


# TODO: all the other lines and branches
