# expect: your tests notice when True passes for an age
"""How do you test that a door stays shut?"""

import pytest

from age import check_age


def test_good_age():
    for age in (0, 30, 120):
        assert check_age(age) == age


def test_wrong_type():
    with pytest.raises(TypeError):
        check_age("thirty")
        check_age(30.5)
        check_age(None)
        check_age(True)


def test_out_of_range():
    for age in (-1, 121, 500):
        with pytest.raises(ValueError, match=f"not {age}"):
            check_age(age)
