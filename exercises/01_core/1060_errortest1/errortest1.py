"""How do you test that a door stays shut?

You rattle it. Anjali's swimming club has babies and a lady of 103, but also a member of -3 and
one of "thirty", because somebody had broken the check of the form, and no test noticed.

A test that wants an error says so with `pytest.raises`. It passes if the block raises this
kind, and fails if it raises another or none:

    >>> import pytest
    >>> with pytest.raises(ValueError, match="twelve"):
    ...     int("twelve")

The text after `match=` has to be found somewhere in the message. Put one call in each block:
the first error ends it, so a second call would never happen.

age.py, beside this file, is right. Your tests run with it first, then with eleven broken
versions, and each has to be noticed. What could somebody break? To run your tests yourself:

    pythlings shell errortest1 -- python -m pytest errortest1.py
"""

import pytest

from age import check_age


def test_good_age():
    assert check_age(30) == 30


def test_wrong_type():
    with pytest.raises(TypeError):
        check_age("thirty")


# TODO: what else does the docstring of check_age promise?
