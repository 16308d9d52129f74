"""The test that a customer's complaint led to."""

from fee import fee


def test_short_way():
    assert fee(1) == 300


def test_two_kilometres():
    assert fee(2) == 300


def test_long_way():
    assert fee(5) == 750
