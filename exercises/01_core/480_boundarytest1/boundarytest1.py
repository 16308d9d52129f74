"""A test that notices.

A test is a function that calls your program and states with `assert` what must be
true. A false statement stops it with an AssertionError; otherwise it passes.

    >>> def double(number):
    ...     return number + number
    >>> def test_double():
    ...     assert double(4) == 8
    >>> test_double()

This test would also pass for `number + 4`. A test is good when it fails for wrong
programs: which mistakes would somebody make here, and would the test notice?

speeding.py beside this file holds the rules and `fine(speed)`, which is right; the
import below brings it in. The check runs your functions that begin with `test_` with
it, then with six wrong versions: each has to make at least one of your tests fail.
"""

from speeding import fine


def test_a_little_too_fast():
    assert fine(55) == 30


# TODO: write more tests: functions that begin with test_, with assert in them.
