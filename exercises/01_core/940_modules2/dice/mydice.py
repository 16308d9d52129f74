"""The dice of the game."""

# TODO: the code from random.py.
