"""Guess the weight of the cake."""


def winner(guesses, weight):
    """Return the name whose guess is closest to the weight, too high or too low."""
    return min(guesses, key=lambda name: abs(guesses[name] - weight))


def longest_last(names):
    """Return the names, short ones first; equally long ones in alphabetical order."""
    return sorted(names, key=lambda name: (len(name), name.lower()))


def medals(rows):
    """Return the rows in the order of a medal table."""
    return sorted(rows, key=lambda row: (-row[1], -row[2], row[0]))


# Why this way
#
# The key says how to compare and changes nothing: the names keep their capitals, the winner
# is a name and not a distance. Of equal values, `min` and `max` return the first. In `medals`
# `reverse=True` would turn the villages round as well; a minus turns only what it's written
# at. Texts have no minus: there you sort twice, as the next exercise shows.
