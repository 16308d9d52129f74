"""True, False and the order of questions."""


def exactly_one(inner_open, outer_open):
    """Return True if exactly one of the two doors is open."""
    return inner_open != outer_open


def secured(alarm_on, locked):
    """Return False only if the alarm is on while the door is not locked."""
    return not alarm_on or locked


def is_fast(distance, time):
    """Return True if somebody passed at more than 2 metres a second."""
    return time > 0 and distance / time > 2


# Why this way
#
# For two truth values "exactly one" is simply "different". `not a or b` is the
# usual way to write "if a, then b". In is_fast, distance > 2 * time would avoid
# the division and call a faulty sensor fast: the guard says what is meant, and a
# guard on the left of `and` is a pattern you will read in every code base.
