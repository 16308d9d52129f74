# expect: so many different tickets win
"""Randomness that can be repeated."""

import random


def draw_winners(tickets, count, rng):
    """Return `count` different tickets by chance; never more than there are."""
    return rng.choices(tickets, k=count)


def pick_questions(weights, count, rng):
    """Return `count` questions by chance; a question may come more than once."""
    return rng.choices(list(weights), weights=list(weights.values()), k=count)


def shuffled(cards, rng):
    """Return the cards in another order. The cards handed in stay as they are."""
    mixed = list(cards)
    rng.shuffle(mixed)
    return mixed


def rolls(seed, count):
    """Return `count` throws of a die (1 to 6); the same seed gives the same throws."""
    rng = random.Random(seed)
    return [rng.randint(1, 6) for _ in range(count)]
