"""The seats of the cinema: which are free, which are taken."""

__all__ = ["free_in_row", "is_free", "reserve"]

ROWS = "ABCDEF"
SEATS = 12


def _check(row, seat):
    if row not in ROWS or not 1 <= seat <= SEATS:
        raise ValueError(f"no such seat: {row}{seat}")


def is_free(taken, row, seat):
    """Tell whether nobody has this seat."""
    _check(row, seat)
    return seat not in taken.get(row, set())


def reserve(taken, row, first, count):
    """Take count seats side by side from the first one on, or none at all."""
    wanted = range(first, first + count)
    for seat in wanted:
        if not is_free(taken, row, seat):
            raise ValueError(f"taken already: {row}{seat}")
    taken.setdefault(row, set()).update(wanted)


def free_in_row(taken, row):
    """Return how many seats of a row are free."""
    return sum([is_free(taken, row, seat) for seat in range(1, SEATS + 1)])
