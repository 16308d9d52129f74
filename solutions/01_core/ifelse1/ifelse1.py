"""One way of several."""


def ticket_price(age):
    """Return the price of a ticket."""
    if age < 6:
        return 0
    elif age < 18:
        return 4
    elif age < 65:
        return 9
    else:
        return 6


# Why this way
#
# Going upwards through the bands, each line names one boundary only. Conditions
# such as `age >= 6 and age < 18` name every boundary twice, and one day somebody
# changes only one of the two. `age < 18` also needs no thought about 17 and a
# half, which `age <= 17` would put among the adults.
