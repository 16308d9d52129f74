import functools
import math
from fractions import Fraction


def sacks(grains, per_sack):
    return math.ceil(Fraction(grains, per_sack))


def square_side(tiles):
    root = math.isqrt(tiles)
    print("root", root)
    return root


def teams(people, size):
    ways = 1
    for number in range(size):
        ways = ways * (people - number) // (number + 1)
    return ways


def meet_again(intervals):
    return functools.reduce(math.lcm, intervals)


def tile_side(length, width):
    return length * width // math.lcm(length, width)
