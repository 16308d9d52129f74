"""A list in one line.

Building a list by a loop with `append` is so common that there is a short form, the
list comprehension:

    >>> sides = [2, 5, 3]
    >>> [side * side for side in sides]
    [4, 25, 9]
    >>> [side for side in sides if side > 2]
    [5, 3]
    >>> ["big" if side > 2 else "small" for side in sides]
    ['small', 'big', 'big']

Read it like a sentence: the value, for each element of the sequence, if the condition
holds. A condition after the `for` filters. `... if ... else ...` in front of the
`for` is an expression that chooses one of two values, and nothing is left out.

You will meet comprehensions in every Python program, so it pays to read them as easily
as a loop. Write these for a weather service.
"""


def doubled(amounts):
    """Return a list with every amount doubled."""
    # TODO: the loop is there, the value is not.
    return [amount for amount in amounts]


def frost_days(temperatures):
    """Return a list of the temperatures below 0."""
    # TODO: filter.
    return [t for t in temperatures]


def in_fahrenheit(readings):
    """Return the readings in Fahrenheit: degrees times 1.8, plus 32.

    The readings are texts such as "20" or "-5.5"; blank ones are left out.
    """
    # TODO: convert and filter.
    return [reading for reading in readings]


def signs(temperatures):
    """Return a list with "ice" for every temperature below 0, "wet" for all others."""
    # TODO: choose.
    return [t for t in temperatures]
