# expect: buses every 10 and 4 minutes
"""One grain too many."""

import math


def sacks(grains, per_sack):
    """Return how many sacks are needed, if the last one needn't be full."""
    return -(-grains // per_sack)


def square_side(tiles):
    """Return the side of the largest square that can be laid with so many tiles."""
    return math.isqrt(tiles)


def teams(people, size):
    """Return how many different teams of this size can be chosen from these people."""
    return math.comb(people, size)


def meet_again(intervals):
    """Return after how many minutes buses that start together leave together again."""
    return math.lcm(intervals)


def tile_side(length, width):
    """Return the side of the largest square tile that fits the floor without cutting."""
    return math.gcd(length, width)
