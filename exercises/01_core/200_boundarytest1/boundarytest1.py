"""A test that notices.

A test is a function that calls your program and states with `assert` what must be
true. A false statement stops it with an AssertionError; otherwise it passes.

    >>> def double(number):
    ...     return number + number
    >>> def test_double():
    ...     assert double(4) == 8
    >>> test_double()

That no complaint came is worth little by itself: `number * 2` would pass, and so
would `number + 4`. A test is good when it fails for wrong programs. That is how you
judge it: which mistakes would somebody make here, and would the test notice?

The file speeding.py beside this one holds `fine(speed)` and its rules; it is right,
and the import below brings it in. The check runs all your functions that begin with
`test_`, first with the right version, then with six wrong ones in its place. Every
wrong one has to make at least one of your tests fail. The first test is finished; it
looks at the middle of one band only.
"""

from speeding import fine


def test_a_little_too_fast():
    assert fine(55) == 30


# TODO: write more tests: functions that begin with test_, with assert in them.
