"""Convert lengths, weights and temperatures. The brief is in README.md.

A table (a dict) says what each unit is worth; the code only looks things up. So
the program does not grow when the list of units does:

    >>> MINUTES = {"min": 1, "h": 60, "day": 1440}
    >>> 3 * MINUTES["day"] / MINUTES["h"]
    72.0

Programs that are led by tables are easier to check and to extend than chains of
if, at work as here. Do one stage after the other; the tests come in that order.
"""

METRES = {"m": 1}  # TODO: what each unit of length is in metres.


class ConversionError(ValueError):
    """The parent of the errors of this module."""


# TODO (stage 3): UnknownUnit, which keeps the unit, and NoConversion.


def convert(value, source, target):
    """Return the value, given in the source unit, in the target unit."""
    # TODO
    return value


def units():
    """Return a dict from quantity to the sorted list of its units."""
    # TODO (stage 2)
    return {}
