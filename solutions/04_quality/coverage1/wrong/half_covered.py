# expect: line 12
from post import postage


def test_small():
    assert postage(500) == 40


def test_second():
    assert postage(501) == 90
    assert postage(2000) == 90


def test_large():
    assert postage(2001) == 120
    assert postage(3001) == 150


def test_peru():
    assert postage(500, "PE") == 200
    assert postage(501, "PE") == 200
    assert postage(2001, "PE") == 240


def test_registered():
    assert postage(500, "PE", True) == 225
