"""Where did the last grain go?

Wen writes the puzzle page of a magazine, and her answers come out of this file. Readers love
large numbers. Their letters are in the docstrings below, and the readers are right.

What happened? `/` and `math.sqrt` give floats, and a float holds about 16 digits. A longer
result is rounded, and nobody is told:

    >>> import math
    >>> math.sqrt(10**30 - 1) == 10**15
    True
    >>> (10**18 + 1) / 1000 == 10**15
    True

Whole numbers have as many digits as they need. `math` has tools that stay with them:

    >>> math.isqrt(17), math.comb(5, 2), math.lcm(10, 4), math.gcd(360, 300)
    (4, 10, 20, 60)

That's the whole part of a square root; in how many ways 2 of 5 can be chosen; the smallest
number that is a multiple of both; the largest that divides both. `lcm` and `gcd` take any
number of arguments.

Make the answers right, for numbers of any size. Wen's computer has three seconds for all
of them.
"""

import math


def sacks(grains, per_sack):
    """Return how many sacks are needed, if the last one needn't be full.

    Letter: "10**18 + 1 grains, 1000 to a sack. Where does your last grain go?"
    """
    return math.ceil(grains / per_sack)


def square_side(tiles):
    """Return the side of the largest square that can be laid with this many tiles.

    Letter: "I have 10**30 - 1 tiles. I laid your square, and there was a hole in it."
    """
    return int(math.sqrt(tiles))


def teams(people, size):
    """Return how many different teams of this size can be chosen from these people.

    Letter: "For 3 out of 500 cyclists your page prints an error. And for 6 out of 5?
    There are 0 ways, surely."
    """
    ways = math.factorial(people) / math.factorial(size) / math.factorial(people - size)
    return int(ways)


def meet_again(intervals):
    """Return after how many minutes buses that start together leave together again.

    intervals is a list such as [10, 4]: one bus goes every 10 minutes, the other every 4.
    Letter: "You say 40 minutes. We met after 20."
    """
    return math.prod(intervals)


def tile_side(length, width):
    """Return the side of the largest square tile that fits the floor without cutting.

    Letter: "Our floor is 360 by 300. With your tiles of 300 I need a saw."
    """
    return min(length, width)
