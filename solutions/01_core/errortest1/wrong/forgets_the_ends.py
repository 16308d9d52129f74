# expect: your tests notice when the lowest age, 0, is refused
"""How do you test that a door stays shut?"""

import pytest

from age import check_age


def test_good_age():
    for age in (1, 30, 119):
        assert check_age(age) == age


def test_wrong_type():
    for value in ("thirty", 30.5, None, True):
        with pytest.raises(TypeError):
            check_age(value)


def test_out_of_range():
    for age in (-1, 121, 500):
        with pytest.raises(ValueError, match=f"not {age}"):
            check_age(age)
