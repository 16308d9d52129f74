"""One way of several.

`if` asks a question and runs its indented lines when the answer is True. `elif`
asks the next question, but only when all before it were False. `else` is for what
is left. Of such a chain exactly one part runs.

    >>> def wind(force):
    ...     if force < 2:
    ...         return "calm"
    ...     elif force < 6:
    ...         return "breeze"
    ...     else:
    ...         return "storm"

The order decides: with `force < 6` first, no wind would ever be calm. Prices and
discounts are chains like this, and no error message tells you of a wrong order.

A museum sells tickets by age. Two of the four prices are in place: add the others.
"""


def ticket_price(age):
    """Return the price of a ticket.

    younger than 6: 0        from 6 to 17: 4
    from 18 to 64: 9         65 and older: 6
    """
    if age < 6:
        return 0
    # TODO: two bands are missing here.
    else:
        return 6
