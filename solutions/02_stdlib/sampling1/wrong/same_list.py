# expect: the cards that were handed in stay in their order
"""The same storm twice."""

import random


def hide_treasures(caves, count, rng):
    """Return the caves in which a treasure is hidden: `count` different ones, drawn with rng."""
    return rng.sample(caves, min(count, len(caves)))


def weather(chances, days, rng):
    """Return a list with the weather of so many days, drawn with rng."""
    return rng.choices(list(chances), weights=list(chances.values()), k=days)


def shuffled(cards, rng):
    """Return a new list of the cards in another order, drawn with rng."""
    mixed = cards
    rng.shuffle(mixed)
    return mixed


def rolls(seed, count):
    """Return so many rolls of a die, 1 to 6. The same seed gives the same rolls."""
    rng = random.Random(seed)
    return [rng.randint(1, 6) for _ in range(count)]
