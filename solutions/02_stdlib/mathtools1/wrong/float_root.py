# expect: a big number of tiles is right to the last one
"""Whole numbers stay whole."""

import math


def tile_side(length, width):
    """Return the side of the largest square tile that fills the floor without cutting."""
    return math.gcd(length, width)


def square_side(tiles):
    """Return the side of the largest square that can be laid with so many tiles."""
    return int(tiles**0.5)


def boxes(tiles, per_box):
    """Return how many boxes must be bought, for numbers of any size."""
    return -(-tiles // per_box)


def cable(length, width, height):
    """Return the length of a cable through the room, corner to opposite corner."""
    return math.hypot(length, width, height)


def odds(balls, drawn):
    """Return among how many possible draws one is yours."""
    return math.comb(balls, drawn)


def patterns(choices):
    """Return how many patterns there are."""
    return math.prod(choices)
