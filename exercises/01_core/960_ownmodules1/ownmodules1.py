"""From one file to three.

A file that does two things becomes two modules. Each has a name that says what
it is about, and `__all__`, a list of the names that others may use:

    __all__ = ["is_free", "reserve"]

A module has one copy of its global names. If two modules change the same global,
nobody knows who did it last, and `from seats import taken` gives you only what
the name meant at that moment. Hand such values over as arguments.

Split this cinema program without changing what it prints:

    seats.py    is_free(taken, row, seat)
                reserve(taken, row, first, count), no return value
                free_in_row(taken, row)
    prices.py   ticket_price(row, age), order_price(row, ages)

`taken` is a dict from a row to a set of seats; main makes it and hands it over.
Constants and the helper move with their functions. Both modules get an `__all__`;
this file keeps main and imports from them.
"""

# TODO: ROWS, SEATS, _check and the next three functions belong in seats.py; BASE,
# BACK_ROWS and the two functions of prices in prices.py. No global `taken`.
ROWS = "ABCDEF"
SEATS = 12
BASE = 900
BACK_ROWS = "EF"
taken = {}


def _check(row, seat):
    if row not in ROWS or not 1 <= seat <= SEATS:
        raise ValueError(f"no such seat: {row}{seat}")


def is_free(row, seat):
    """Tell whether nobody has this seat."""
    _check(row, seat)
    return seat not in taken.get(row, set())


def reserve(row, first, count):
    """Take count seats side by side from the first one on, or none at all."""
    wanted = range(first, first + count)
    for seat in wanted:
        if not is_free(row, seat):
            raise ValueError(f"taken already: {row}{seat}")
    taken.setdefault(row, set()).update(wanted)


def free_in_row(row):
    """Return how many seats of a row are free."""
    return sum([is_free(row, seat) for seat in range(1, SEATS + 1)])


def ticket_price(row, age):
    """Return the price in cents: back rows are dearer, children pay half."""
    price = BASE + 200 if row in BACK_ROWS else BASE
    return price // 2 if age < 14 else price


def order_price(row, ages):
    """Return the price of an order; from five persons on, one tenth less."""
    total = sum([ticket_price(row, age) for age in ages])
    return total * 9 // 10 if len(ages) >= 5 else total


def main():
    """Reserve two orders and print what they cost."""
    taken.clear()
    for row, first, ages in [("B", 3, [41, 39, 9, 6, 2]), ("F", 12, [67])]:
        reserve(row, first, len(ages))
        print(f"{row}{first}: {order_price(row, ages) / 100:.2f}")
    print(f"{free_in_row('B')} seats left in row B")


if __name__ == "__main__":
    main()
