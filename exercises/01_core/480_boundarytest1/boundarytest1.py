"""Four thousand letters.

Somebody wrote `<` instead of `<=` in the program of a speed camera. Four thousand drivers
who had kept to the limit exactly got a fine. The program had a test, and it passed.

A test is a function that calls your program and says with `assert` what must be true. If
it isn't, Python raises an AssertionError and the test has failed:

    >>> def double(number):
    ...     return number + number
    >>> def test_double():
    ...     assert double(4) == 8
    >>> test_double()

Nothing happens: passed! But it would also pass for `number + 4`. A good test fails when the
program is wrong. Which mistakes would somebody make here?

speeding.py, beside this file, has the rules and a function `fine`, which is right. Write
tests for it. The check runs them with it, then with six versions that are wrong: each has
to make one of your tests fail. To run them yourself:

    pythlings shell boundarytest1 -- python -m pytest boundarytest1.py
"""

from speeding import fine  # fetches the function from speeding.py

def test_too_fast():
    assert fine(55) == 30


# TODO: more tests. Their names begin with test_.
