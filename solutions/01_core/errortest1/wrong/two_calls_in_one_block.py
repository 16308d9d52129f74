# expect: your tests catch limits that are off by one
"""Testing that it fails rightly."""

import pytest

from age import check_age


def test_good_age():
    for age in (0, 30, 120):
        assert check_age(age) == age


def test_wrong_type():
    for value in ("thirty", 30.0, None, True):
        with pytest.raises(TypeError):
            check_age(value)


def test_out_of_range():
    with pytest.raises(ValueError, match="-1"):
        check_age(-1)
        check_age(121)
