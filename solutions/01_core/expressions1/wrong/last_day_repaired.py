# expect: a hire ends on its first day, and a day later for every full 24 hours
"""Half the lake rides for free."""


def price(hours, late):
    """Return the price: 4 for each hour, and 10 more for those who are late."""
    return hours * 4 + (10 if late else 0)


def share(price, deposit, riders):
    """Return what each rider puts on the table: price and deposit, split among them all."""
    return (price + deposit) / riders


def label(count):
    """Return "1 bike" for 1, otherwise "2 bikes", "0 bikes" and so on."""
    return str(count) + (" bike" if count == 1 else " bikes")


def fuss(promised, needed):
    """Return how bad it is to be early or late: the difference in hours, squared."""
    return (promised - needed) ** 2


def last_day(first_day, hours):
    """Return the day on which a hire ends: one day more for every full 24 hours."""
    return (first_day + hours) // 24


def is_open(returned, paid):
    """Return True until a hire is both returned and paid."""
    return not (returned and paid)
