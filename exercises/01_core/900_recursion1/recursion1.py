"""A function that calls itself.

A problem that contains a smaller one of its own kind can be solved by a function
that calls itself. It needs a base case, which is answered at once, and a step
that makes the problem smaller:

    >>> def steps(height):
    ...     if height == 0:
    ...         return 0
    ...     return 1 + steps(height - 1)
    >>> steps(4)
    4

Each call has its own names and waits for the inner one. A missing base case, or
one that is jumped over (a negative number here), ends in a RecursionError after
about 1000 calls in each other.

For counting, a loop is as good. The next exercise has data for which it is not.
Complete the functions, each with a call of itself and without a loop.
"""


def factorial(n):
    """Return 1 * 2 * … * n, which is the number of orders of n books on a shelf.

    factorial(0) is 1. A negative n is a ValueError with the number in it.
    """
    # TODO: base case, step, and what must not go round for ever.
    return n


def digit_sum(number):
    """Return the sum of the digits of a whole number; a sign does not count."""
    # TODO
    return number


def countdown(n):
    """Return the text of a countdown: "3, 2, 1, start" for 3, "start" for 0."""
    # TODO
    return str(n)
