# expect: capitals don't matter in the alphabet, and the names keep theirs
"""Guess the weight of the cake."""


def winner(guesses, weight):
    """Return the name whose guess is closest to the weight, too high or too low."""
    return min(guesses, key=lambda name: abs(guesses[name] - weight))


def longest_last(names):
    """Return the names, short ones first; equally long ones in alphabetical order."""
    return sorted([name.lower() for name in names], key=lambda name: (len(name), name))


def medals(rows):
    """Return the rows in the order of a medal table."""
    return sorted(rows, key=lambda row: (-row[1], -row[2], row[0]))

