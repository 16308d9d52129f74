"""One element after the other.

`for name in values:` runs its indented lines once for each element, and the name
stands for one element after the other. What the loop is to find out is kept in a
variable that is set before the loop:

    >>> total = 0
    >>> for litres in [4, 0, 11]:
    ...     total = total + litres
    >>> total
    15

Such a variable is called an accumulator. Set inside the loop, it starts again in
each round; a `return` inside ends after the first element. Both are common slips.

Sums, counts and "the largest so far" are the basic pattern of all work with data.
There are built-in functions for some of them (sum, max); write the loops by hand
here, for the cases in which there are none.

Complete the functions of a weather diary.
"""


def total_rain(days):
    """Return the sum of the daily litres of rain; 0 for no days."""
    # TODO: which line is missing in the loop?
    total = 0
    for litres in days:
        pass
    return total


def days_above(temperatures, limit):
    """Return how many temperatures are above the limit."""
    # TODO
    return 0


def longest_name(stations):
    """Return the longest name; the first of them if several are equally long.

    For an empty list return an empty text.
    """
    # TODO
    return ""


def warmest(temperatures):
    """Return the highest temperature. There is at least one; it may be winter."""
    # TODO
    highest = 0
    return highest
