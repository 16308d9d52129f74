# expect: where gold and silver are equal, villages
"""Guess the weight of the cake."""


def winner(guesses, weight):
    """Return the name whose guess is closest to the weight, too high or too low."""
    return min(guesses, key=lambda name: abs(guesses[name] - weight))


def longest_last(names):
    """Return the names, short ones first; equally long ones in alphabetical order."""
    return sorted(names, key=lambda name: (len(name), name.lower()))


def medals(rows):
    """Return the rows in the order of a medal table."""
    return sorted(rows, key=lambda row: (row[1], row[2], row[0]), reverse=True)

