"""The same storm twice."""

import random


def hide_treasures(caves, count, rng):
    """Return the caves in which a treasure is hidden: `count` different ones, drawn with rng."""
    return rng.sample(caves, min(count, len(caves)))


def weather(chances, days, rng):
    """Return a list with the weather for this many days, drawn with rng."""
    return rng.choices(list(chances), weights=list(chances.values()), k=days)


def shuffled(cards, rng):
    """Return a new list of the cards in another order, drawn with rng."""
    mixed = list(cards)
    rng.shuffle(mixed)
    return mixed


def rolls(seed, count):
    """Return this many rolls of a die, 1 to 6. The same seed gives the same rolls."""
    rng = random.Random(seed)
    return [rng.randint(1, 6) for _ in range(count)]


# Why this way
#
# `sample` draws without putting back, `choices` puts back and takes weights. `sample` raises
# a ValueError for more than there is, hence `min`. A generator as an argument tells the
# reader that chance is at work, and lets the caller decide whether it can be repeated; the
# libraries for data and machine learning do the same. rng.sample(cards, len(cards)) shuffles
# a copy in one line.
