"""The dice of the game."""

# TODO: the code of random.py.
