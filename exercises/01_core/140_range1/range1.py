"""A kite for a windy day.

    How big? 3
    How long is the tail? 2
      *
     ***
    *****
     ***
      *
      |
      |

Draw this kite, in any size. Nobody wants to write the rows into a list first:
`range` counts for you.

    >>> list(range(4))
    [0, 1, 2, 3]
    >>> list(range(1, 4))
    [1, 2, 3]
    >>> list(range(3, 0, -1))
    [3, 2, 1]

`range(stop)` begins at 0, `range(start, stop)` at start, and the third number is
the step. The stop itself is never in it. `list` is only here to show what comes
out. A loop takes a range as it is:

    for round in range(2):
        print("Hip hip, hooray!")

`row` below makes one row of the kite. A kite of size 3 has the rows 1, 2, 3 and
then 2, 1. The tail needs no row numbers: it only needs to be long enough, and it
hangs in the middle. Write the three loops.

Run it: `python3 range1.py` (on Windows `py range1.py`). Try size 12.
"""


def row(number, size):
    """Return a row of the kite: row 1 has one star, each further row has two more."""
    return " " * (size - number) + "*" * (2 * number - 1)


size = int(input("How big? "))
tail = int(input("How long is the tail? "))

# TODO: the upper half, down to the widest row.
print(row(1, size))

# TODO: the lower half. The widest row is there already.

# TODO: the tail, below the tips.
