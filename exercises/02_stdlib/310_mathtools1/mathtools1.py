"""Whole numbers stay whole.

The math module holds what a pocket calculator has, and more: gcd and lcm, isqrt
(the whole part of a square root), prod, comb (in how many ways can k out of n be
chosen), hypot (the straight line through a room), ceil and floor.

    >>> import math
    >>> math.gcd(360, 300), math.comb(5, 2), math.prod([2, 3, 7])
    (60, 10, 42)
    >>> math.hypot(3, 4)
    5.0
    >>> int(math.sqrt(10**30 - 1)) == 10**15     # should be 10**15 - 1
    True

The last line is the trap: sqrt, / and ** 0.5 go through floats, which hold about 16
digits. What is counted (money, seats, identifiers) should be calculated with whole
numbers from beginning to end.

Complete the tools of a tiler who also plays the lottery.
"""

import math


def tile_side(length, width):
    """Return the side of the largest square tile that fills the floor without cutting."""
    # TODO
    return 1


def square_side(tiles):
    """Return the side of the largest square that can be laid with so many tiles."""
    # TODO: right for numbers of any size.
    return int(math.sqrt(tiles))


def boxes(tiles, per_box):
    """Return how many boxes must be bought, for numbers of any size."""
    # TODO
    return math.ceil(tiles / per_box)


def cable(length, width, height):
    """Return the length of a cable through the room, corner to opposite corner."""
    # TODO
    return length + width + height


def odds(balls, drawn):
    """Return among how many possible draws one is yours: 49 balls, 6 drawn: 13983816."""
    # TODO
    return balls * drawn


def patterns(choices):
    """Return how many patterns there are: [3, 4] colours and shapes give 12."""
    # TODO: no choice to make at all is one pattern.
    return sum(choices)
