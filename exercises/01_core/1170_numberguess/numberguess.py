"""A guessing game that can be tested. The brief is in README.md.

A function that calls input, print and random can only be tried by hand. Hand in
what it depends on, and a test can hand in something else:

    >>> def greet(ask, tell):
    ...     tell(f"Hello {ask('Name? ')}")
    >>> said = []
    >>> greet(lambda prompt: "Ada", said.append)
    >>> said
    ['Hello Ada']

This is called dependency injection, and it needs no more than parameters. Clocks,
databases and the network are handed to programs in the same way.
"""

import random


def judge(secret, guess):
    """Return "too low", "too high" or "right"."""
    # TODO (stage 1)
    return "right"


def play(ask, tell, choose, low=1, high=100, limit=7):
    """Play one game and return the number of guesses, or None if it was lost."""
    # TODO (stage 2, stage 3)
    return None


if __name__ == "__main__":
    play(input, print, random.randint)
