"""The dice of the game."""

import random

SIDES = 6


def roll():
    """Return a number from 1 to SIDES."""
    return random.randint(1, SIDES)
