"""Randomness that can be repeated.

The random module makes numbers that look random but follow from a start value, the
seed. A generator of your own, random.Random(seed), repeats its numbers whenever it
gets the same seed.

    >>> import random
    >>> rng = random.Random(7)
    >>> first = [rng.randint(1, 6) for _ in range(4)]
    >>> rng = random.Random(7)
    >>> [rng.randint(1, 6) for _ in range(4)] == first
    True

That is worth a lot: a game can be replayed, a simulation checked, a bug found
again. The functions of the module itself (random.random(), random.shuffle()) share
one hidden generator; every other part of the program moves it on. So a function
that draws at random takes a generator as an argument.

Complete the tombola and the quiz of a village fair.
"""

import random


def draw_winners(tickets, count, rng):
    """Return `count` different tickets, drawn at random; never more than there are."""
    # TODO: without putting back.
    return tickets[:count]


def pick_questions(weights, count, rng):
    """Return `count` questions, drawn at random; a question may come more than once.

    `weights` is a dict: question -> how much more likely it is than one with 1.
    """
    # TODO: one call of choices.
    return list(weights)[:count]


def shuffled(cards, rng):
    """Return the cards in another order. The cards handed in stay as they are."""
    # TODO: what does shuffle return?
    return rng.shuffle(cards)


def rolls(seed, count):
    """Return `count` throws of a die (1 to 6); the same seed gives the same throws."""
    # TODO: a generator of its own, so that nobody else's is disturbed.
    random.seed(seed)
    return [random.randint(1, 6) for _ in range(count)]
