"""What kiln.py promises. pytest finds this file by its name, as it finds test_kiln.py."""

import pytest

from kiln import fee, shelf


def test_fee():
    assert fee(1000) == 300
    assert fee(300) == 200


def test_members():
    assert fee(1000, member=True) == 150
    assert fee(300, member=True) == 100


def test_nothing():
    with pytest.raises(ValueError):
        fee(0)


def test_shelf():
    assert shelf(10) == "top"
    assert shelf(20) == "middle"
    assert shelf(30) == "floor"
    assert shelf(50) is None
