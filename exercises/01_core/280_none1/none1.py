"""Zero degrees is a reading.

Bug report from Sari, who keeps the roads of a mountain village free of ice:

    "Last night the bends froze over, and nobody woke me. At 0 degrees the display said
    `no reading`. Your program was fine all summer!"

It was tested in July. The sensor in the road sends a number, or None when it has
failed. None is Python's "no value": not measured, not found, not filled in. There's
only one None, so you ask for it with `is`, or `is not`:

    >>> reading = 0
    >>> reading is None
    False
    >>> reading is not None
    True
    >>> not reading
    True

The last line is the trap. Where Python wants True or False, it takes 0 for False, and
None as well. So `not reading` can't tell them apart. Neither can `or`: `0 or 4` is 4.

Zeros that were taken for missing values are among the most common bugs in data. Find Sari's.
"""

# TODO: the first three functions mistake 0 for None, the last one crashes when it gets None.


def shown(reading):
    """Return a text such as "21 degrees", or "no reading"."""
    if not reading:
        return "no reading"
    return f"{reading} degrees"


def or_last(reading, last):
    """Return the reading, or the last one if it is missing."""
    return reading or last


def difference(road, air):
    """Return how much warmer the road is than the air, or None if a reading is missing."""
    if road and air:
        return road - air
    return None


def frost(reading):
    """Return True at 0 degrees or below; False above, or if the reading is missing."""
    return reading <= 0
