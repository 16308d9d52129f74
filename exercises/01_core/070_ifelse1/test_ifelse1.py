import pytest

from ifelse1 import ticket_price


@pytest.mark.parametrize("age", [0, 3, 5])
def test_small_children(age):
    """children younger than 6 pay nothing"""
    assert ticket_price(age) == 0


@pytest.mark.parametrize("age", [65, 66, 101])
def test_old_people(age):
    """from 65 the price is 6"""
    assert ticket_price(age) == 6


@pytest.mark.parametrize("age", [6, 11, 17])
def test_children(age):
    """from 6 to 17 the price is 4"""
    assert ticket_price(age) == 4


@pytest.mark.parametrize("age", [18, 40, 64])
def test_adults(age):
    """from 18 to 64 the price is 9"""
    assert ticket_price(age) == 9
