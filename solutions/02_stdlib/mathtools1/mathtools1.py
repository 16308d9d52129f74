"""Where did the last grain go?"""

import math


def sacks(grains, per_sack):
    """Return how many sacks are needed, if the last one needn't be full."""
    return -(-grains // per_sack)


def square_side(tiles):
    """Return the side of the largest square that can be laid with this many tiles."""
    return math.isqrt(tiles)


def teams(people, size):
    """Return how many different teams of this size can be chosen from these people."""
    return math.comb(people, size)


def meet_again(intervals):
    """Return after how many minutes buses that start together leave together again."""
    return math.lcm(*intervals)


def tile_side(length, width):
    """Return the side of the largest square tile that fits the floor without cutting."""
    return math.gcd(length, width)


# Why this way
#
# `//` rounds down, so turning the sign before and after it rounds up, without a float.
# (grains + per_sack - 1) // per_sack does the same. math.ceil(a / b) is met everywhere and
# is right for small numbers; for money in cents, bytes or identifiers stay with `//`.
# math.comb knows that nobody can choose 6 out of 5. Factorials with `//` in place of `/`
# would be exact too, but math.factorial(-1) raises a ValueError.
