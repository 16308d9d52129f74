"""A kite that won't fly.

Ji-woo wrote a program that draws a kite in any size. Her brother took one look and
said: nice tent. On the left is what it draws, on the right what she wanted.

    How big? 3                   How big? 3
    How long is the tail? 2      How long is the tail? 2
      *                            *
     ***                          ***
      |                          *****
                                  ***
                                   *
                                   |
                                   |

`range` counts for you, up or down:

    >>> list(range(4))
    [0, 1, 2, 3]
    >>> list(range(1, 4))
    [1, 2, 3]
    >>> list(range(3, 0, -1))
    [3, 2, 1]
    >>> list(range(3, 0))
    []

`range(stop)` begins at 0, `range(start, stop)` at the start, and a third number is
the step. The stop itself is never in it. (`list` only shows what comes out. A `for`
loop takes a range as it is.)

Her function `row` is fine, but all three loops count wrong. Fix them. The widest
row should be there once, and the tail as long as somebody wants it.

Run it: `python3 range1.py` (on Windows `py range1.py`). Then try size 12.
"""


def row(number, size):
    """Return a row of the kite: row 1 has one star, each further row has two more."""
    return " " * (size - number) + "*" * (2 * number - 1)


size = int(input("How big? "))
tail = int(input("How long is the tail? "))

# TODO: the upper half, from row 1 down to the widest row.
for number in range(1, size):
    print(row(number, size))

# TODO: the lower half, from the row after the widest one to row 1.
for number in range(size, 0):
    print(row(number, size))

# TODO: the tail.
for number in range(1, tail):
    print(" " * (size - 1) + "|")
