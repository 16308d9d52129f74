"""True, False and the order of questions.

A comparison has a value: True or False. `not`, `and` and `or` combine such values.
`and` and `or` read from left to right and stop as soon as the answer is known:

    >>> seats = 0
    >>> seats > 0 and 120 / seats < 50
    False
    >>> not (3 > 5 or 2 == 2)
    False

With 0 seats the division is never tried, because "False and anything" is False.
Programs lean on this everywhere: first ask whether a thing is there, then ask
something about it. The order of the two questions matters.

The entrance of a bank has an inner and an outer door, an alarm, and a sensor that
measures how fast people pass. Complete the three functions with operators; no `if` is
needed.
"""


def exactly_one(inner_open, outer_open):
    """Return True if exactly one of the two doors is open."""
    # TODO
    return inner_open


def secured(alarm_on, locked):
    """Return False only if the alarm is on while the door is not locked.

    With the alarm off, the door may be locked or not.
    """
    # TODO
    return alarm_on


def is_fast(distance, time):
    """Return True if somebody passed at more than 2 metres a second.

    A time of 0 comes from a faulty sensor; it is not fast.
    """
    # TODO: mind the time 0.
    return distance / time > 2
