from contextlib import suppress


def serve(machine, row, number):
    try:
        snacks = dict(enumerate(machine[row], start=1))
    except KeyError:
        return f"no row {row}"
    return snacks.get(number, f"row {row} has no number {number}")


def share(total, people):
    try:
        result = total / people
    except ArithmeticError:
        result = None
    return result


def label(snack):
    try:
        big = snack.upper
    except AttributeError:
        return "?"
    return big()


def first_that_works(ways):
    for way in ways:
        with suppress(IndexError, KeyError):
            return way()
