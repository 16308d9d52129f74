"""Exactly on the boundary."""


def postage(weight):
    """Return the postage: up to 2 kg 5, up to 5 kg 7, up to 10 kg 10, heavier 18."""
    if weight <= 2:
        return 5
    elif weight <= 5:
        return 7
    elif weight <= 10:
        return 10
    else:
        return 18


def insurance(value):
    """Return the fee: values up to 50 are free, up to 500 cost 3, above that 9."""
    if value <= 50:
        fee = 0
    elif value <= 500:
        fee = 3
    else:
        fee = 9
    return fee
