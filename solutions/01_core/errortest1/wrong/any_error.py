# expect: your tests notice a TypeError for an age that is out of range
"""How do you test that a door stays shut?"""

import pytest

from age import check_age


def test_good_age():
    for age in (0, 30, 120):
        assert check_age(age) == age


def test_wrong_type():
    for value in ("thirty", 30.5, None, True):
        with pytest.raises(TypeError):
            check_age(value)


def test_out_of_range():
    for age in (-1, 121, 500):
        with pytest.raises(Exception, match=f"not {age}"):
            check_age(age)
