"""How often, and what is left.

`/` always gives a float. For whole things there are two other operators: `//`
says how often one number fits into another, `%` says what is left over.

    >>> 200 // 60, 200 % 60
    (3, 20)
    >>> divmod(200, 60)
    (3, 20)
    >>> -7 // 2, abs(-7) // 2
    (-4, 3)

Take care below zero: `//` goes down, not towards zero. Seconds to minutes, cents
to euros, items to pages: every program that splits an amount uses this pair.

Here are four pieces of a stopwatch that counts whole seconds. What stands after
`return` is the result of its piece. Complete them: 7384 seconds are shown as 2
hours, 3 minutes and 4 seconds.
"""


def full_hours(total):
    """Return how many full hours the total of seconds contains."""
    # TODO
    return total


def minutes_shown(total):
    """Return the minutes beside the full hours: 0 to 59."""
    # TODO
    return total


def seconds_shown(total):
    """Return the seconds beside the full minutes: 0 to 59."""
    # TODO
    return total


def minutes_apart(difference):
    """Return how many full minutes lie between a runner and the record.

    The difference in seconds is negative for a runner who was faster than the
    record. The answer is the same in either direction: 75 and -75 seconds are 1
    full minute.
    """
    # TODO: try it with -75.
    return difference
