"""A calculation with a name.

A function gives a calculation a name. Values go in through its parameters, one
value comes out by `return`:

    >>> def tiles(length, width):
    ...     per_row = length * 4
    ...     return per_row * width * 4
    >>> tiles(2, 3), tiles(5, 1)
    (96, 80)

The names inside are its own: `per_row` exists only while `tiles` is at work, and
a parameter `length` has nothing to do with a variable of that name elsewhere. So
you can read, test and change one function without knowing the rest.

The keeper of a swimming pool wants to know its volume, how long the filling takes
and what the water costs. Finish the first function and write the other two.
"""


def volume(length, width, depth):
    """Return the volume in cubic metres; all three sizes are in metres."""
    # TODO: the depth is missing.
    return length * width


def fill_hours(cubic_metres, litres_per_minute):
    """Return how many hours the filling takes. A cubic metre has 1000 litres."""
    # TODO: first litres, then minutes, then hours.
    return 0


def water_cost(cubic_metres, price, fee):
    """Return the cost: the price for each cubic metre, and the fee once."""
    # TODO
    return 0
