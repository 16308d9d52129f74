"""House numbers.

`range` makes sequences of whole numbers: `range(stop)` from 0, `range(start, stop)`
from start, `range(start, stop, step)` in steps. The stop itself is never in it.

    >>> list(range(4)), list(range(3, 6))
    ([0, 1, 2, 3], [3, 4, 5])
    >>> list(range(10, 0, -4)), list(range(5, 0))
    ([10, 6, 2], [])

A range is no list: it knows only its three numbers and counts when it is asked, so
range(1_000_000_000) costs nothing. `for number in range(12):` runs twelve times,
and range(len(rows)) are exactly the positions of a list. Most mistakes with it are
off by one, at the far end.

A postman's rounds are sequences of house numbers. Write each as a range.
"""

# TODO: put the right numbers into the brackets.

# 0 1 2 3 4 5 6 7
ROUND_1 = range(0)

# 1 2 3 4 5 6 7 8
ROUND_2 = range(0)

# the even numbers from 2 to 20, both included
ROUND_3 = range(0)

# the odd numbers from 35 to 61, both included
ROUND_4 = range(0)

# backwards from 12 to 1, both included
ROUND_5 = range(0)

# backwards in fives: 40 35 30 25 20
ROUND_6 = range(0)

# 0 and nothing else
ROUND_7 = range(0)

# the start is 8, the stop is 3, and it holds no number
ROUND_8 = range(0)


def even_side(first, last):
    """Return the range of every second number from first to last, both included.

    first and last are on the same side of the street, and first is not above last.
    """
    # TODO
    return range(first, last)
