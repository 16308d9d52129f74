"""Brackets say what belongs together.

An expression is a piece of program that has a value: `2 * width`. A statement
does something: `area = 2 * width` or `return area`. Expressions are worked out by
rank, not from left to right:

    **   before   -x   before   * / // %   before   + -
    before   == < >   before   not   before   and   before   or

    >>> 2 + 3 * 4, (2 + 3) * 4
    (14, 20)
    >>> -3 ** 2
    -9

The power came first, then the minus. Nobody has to know the table by heart: where
you hesitate, the next reader will hesitate too, so write the brackets.

Five formulas of a paint shop give wrong results because brackets are missing. Put
them in and change nothing else.
"""


# TODO: each of the five return lines needs one pair of brackets.


def frame_length(width, height):
    """Return the length of a frame: width and height added, then doubled."""
    return 2 * width + height


def middle_price(cheap, dear):
    """Return the price half-way between the cheap and the dear paint."""
    return cheap + dear / 2


def full_tins(area, reserve, area_per_tin):
    """Return how many full tins the area together with the reserve uses up."""
    return area + reserve // area_per_tin


def colour_error(wanted, measured):
    """Return the difference of wanted and measured, squared. It is never negative."""
    return wanted - measured**2


def is_open(mixed, paid):
    """Return True until the order is both mixed and paid."""
    return not mixed and paid
