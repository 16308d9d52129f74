"""Exactly on the boundary.

Most mistakes in decisions sit on the boundaries. `weight < 2` and `weight <= 2`
agree for every weight but one, and that one is what customers send: exactly 2 kg.
The second classic is `if` where `elif` was meant:

    >>> stars = 5
    >>> if stars > 2:
    ...     word = "good"
    >>> if stars > 0:
    ...     word = "poor"
    >>> word
    'poor'

Two separate `if`s are two questions, and the second overwrote the first answer.

This tariff looks right, and customers complain about parcels of exactly 2, 5 and
10 kg and about the insurance of cheap things. Mend it.
"""

# TODO: find and mend the faults in both functions.


def postage(weight):
    """Return the postage: up to 2 kg 5, up to 5 kg 7, up to 10 kg 10, heavier 18."""
    if weight < 2:
        return 5
    elif weight < 5:
        return 7
    elif weight < 10:
        return 10
    else:
        return 18


def insurance(value):
    """Return the fee: values up to 50 are free, up to 500 cost 3, above that 9."""
    if value <= 50:
        fee = 0
    if value <= 500:
        fee = 3
    else:
        fee = 9
    return fee
