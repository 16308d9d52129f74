# TODO: this file has the name of a standard module. Move its code to mydice.py.
import random

SIDES = 6


def roll():
    """Return a number from 1 to SIDES."""
    return random.randint(1, SIDES)
