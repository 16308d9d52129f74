"""Zero degrees is a reading.

None means "no value": nothing measured, nothing found, not filled in. There is
exactly one None, and you ask for it with `is`:

    >>> reading = 0
    >>> reading is None
    False
    >>> not reading
    True

The last line is the trap: `not reading` is true for None and for 0 alike. Real
zeros taken for missing values are among the most frequent bugs with data: no rain
becomes "no data", a free seat in row 0 does not exist.

A weather station sends a temperature, or None when the sensor failed. The three
functions were tested in July and are wrong in January. Mend them.
"""

# TODO: all three functions mistake 0 degrees for a missing reading.


def shown(reading):
    """Return a text such as "21 degrees", or "no reading"."""
    if not reading:
        return "no reading"
    return f"{reading} degrees"


def or_last(reading, last):
    """Return the reading, or the last one if it is missing."""
    return reading or last


def difference(inside, outside):
    """Return how much warmer it is inside, or None if a reading is missing."""
    if inside and outside:
        return inside - outside
    return None
