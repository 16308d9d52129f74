# expect: weighs exactly
from post import postage
import pytest


def test_small():
    assert postage(300) == 40


def test_medium():
    assert postage(1200) == 90


def test_large():
    assert postage(2500) == 120
    assert postage(4500) == 180


def test_peru():
    assert postage(300, "PE") == 200
    assert postage(4500, "PE") == 360


def test_registered():
    assert postage(300, registered=True) == 65


def test_wrong():
    with pytest.raises(ValueError):
        postage(0)
    with pytest.raises(ValueError):
        postage(20001)
