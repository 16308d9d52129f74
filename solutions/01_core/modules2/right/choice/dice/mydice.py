import random

SIDES = 6


def roll():
    return random.choice(range(1, SIDES + 1))
