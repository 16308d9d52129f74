"""Testing that it fails rightly.

A refusal is a promise like any other, so it is tested. The test passes when the
block raises the named kind, and fails when it raises another one or none:

    >>> import pytest
    >>> with pytest.raises(ValueError, match="twelve"):
    ...     int("twelve")

The words after `match=` must be found somewhere in the message. Put only one call
into the block of `with`: it ends at the first error, and a second call would never
be made.

check_age in age.py is right; its docstring is the promise. Your tests are all
functions here whose names begin with test_. They must pass with it and fail with
each broken version named below.
"""

import pytest

from age import check_age

# The broken versions:
#
# 1. it raises TypeError for a number that is out of range
# 2. its message does not contain the number
# 3. it accepts True
# 4. it refuses 0 or 120, or it accepts 121 or -1


def test_good_age():
    assert check_age(30) == 30
    # TODO: which good ages lie at the ends?


def test_wrong_type():
    with pytest.raises(TypeError):
        check_age("thirty")
    # TODO: which value has the wrong type and looks like a number to Python?


# TODO: tests for numbers that are out of range, with match.
