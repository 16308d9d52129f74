"""Functions that use functions.

A function may call others. Each then does one thing and has a name for it, and
the one on top reads like a description:

    >>> def seat_price(row):
    ...     return 40 - row
    >>> def evening(row, seats):
    ...     return seat_price(row) * seats
    >>> evening(10, 2)
    60

If the theatre changes its seat prices, one line has to be changed. If the formula
40 - row stood in five functions, somebody would forget the fifth. "Each rule in
one place" is the habit behind much of what is called good design.

A parcel service reckons in cents. There is a base price for the zone and a price
for the weight; on their sum comes the tax, which is finished already. Write the
two small functions and the one that puts them together.
"""


def base_price(zone):
    """Return 250 cents and 120 cents more for each zone: 370 for zone 1."""
    # TODO
    return 0


def weight_price(grams):
    """Return 90 cents for each full 500 grams."""
    # TODO
    return 0


def with_tax(cents):
    """Return the amount with 20 percent tax, in full cents."""
    return cents * 120 // 100


def parcel_price(zone, grams):
    """Return what the sender pays: base price and weight price, with tax."""
    # TODO: call the three functions above.
    return 0
