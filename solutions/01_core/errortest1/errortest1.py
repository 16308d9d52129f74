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
    for age in (-1, 121, 500):
        with pytest.raises(ValueError, match=str(age)):
            check_age(age)


# Why this way
#
# The loop stands round the with, so that each value is really tried; with all
# calls in one block only the first would be. match is a pattern searched for in
# the message, which is enough to know that the value is named. Testing only the
# kind would pass for any ValueError, also for one from a bug.
