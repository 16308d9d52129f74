from random import randint as number_from

SIDES = 6


def roll():
    return number_from(1, SIDES)
