# expect: it returns None for a good age
import pytest

from age import check_age


def test_good_age():
    check_age(30)


def test_limits():
    check_age(0)
    check_age(120)


def test_wrong_type():
    with pytest.raises(TypeError):
        check_age("thirty")


def test_float():
    with pytest.raises(TypeError):
        check_age(30.5)


def test_none():
    with pytest.raises(TypeError):
        check_age(None)


def test_true():
    with pytest.raises(TypeError):
        check_age(True)


def test_false():
    with pytest.raises(TypeError):
        check_age(False)


def test_below():
    with pytest.raises(ValueError, match="-1"):
        check_age(-1)


def test_above():
    with pytest.raises(ValueError, match="121"):
        check_age(121)
