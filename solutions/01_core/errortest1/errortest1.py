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
        with pytest.raises(ValueError, match=f"not {age}"):
            check_age(age)


# Why this way
#
# The loop is around the `with`, so each value is really tried. With all calls in one block,
# only the first would be. `match` asks for the number together with the word before it, since
# the message always has a 0 and a 120 in it. Without `match`, any ValueError would do, even
# one that comes from a bug.
