"""Complaints from the post office."""


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
    """Return the fee: below 50 euros 0, from 50 euros on 3, from 500 euros on 9."""
    if value < 50:
        fee = 0
    elif value < 500:
        fee = 3
    else:
        fee = 9
    return fee


# Why this way
#
# Now the signs say what the words say: "up to" is <=, "below" is <. In postage a
# second `if` would do no harm, because each `return` leaves the function. In
# insurance it overwrites the fee. If you write elif in both, the next reader never
# has to think about the difference.
