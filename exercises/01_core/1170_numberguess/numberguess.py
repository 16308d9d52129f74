"""A guessing game that can be tested. The brief is in README.md.

How do you test a program that asks at the keyboard and relies on luck? You hand
it what it needs, and in a test you hand it something else:

    >>> def greet(ask, tell):
    ...     tell(f"Hello {ask('Name? ')}")
    >>> said = []
    >>> greet(lambda prompt: "Ada", said.append)
    >>> said
    ['Hello Ada']

Run it with `python3 numberguess.py` (on Windows `py numberguess.py`) and you get
the keyboard, the screen and the dice.
"""

import random


def judge(secret, guess):
    """Return "too low", "too high" or "right"."""
    # TODO (stage 1)
    return ""


def play(ask, tell, choose, low=1, high=100, limit=7):
    """Let the visitor guess; return the number of guesses, or None if the game was lost."""
    # TODO (stage 2, stage 3)
    return None


def revenge(ask, tell, low=1, high=100):
    """Guess the visitor's number; return the number of guesses, or None."""
    # TODO (stage 4)
    return None


if __name__ == "__main__":
    play(input, print, random.randint)
    revenge(input, print)
