"""How often, and what is left."""


def full_hours(total):
    """Return how many full hours the total of seconds contains."""
    return total // 3600


def minutes_shown(total):
    """Return the minutes beside the full hours: 0 to 59."""
    return total % 3600 // 60


def seconds_shown(total):
    """Return the seconds beside the full minutes: 0 to 59."""
    return total % 60


def minutes_apart(difference):
    """Return how many full minutes lie between a runner and the record."""
    return abs(difference) // 60


# Why this way
#
# `%` and `//` have the same rank and are worked out from left to right, so
# minutes_shown needs no brackets. Going down below zero is not a whim: it keeps
# `a == a // b * b + a % b` true and the rest between 0 and b, which is what
# calendars and clocks want. For a distance it is wrong, hence abs().
