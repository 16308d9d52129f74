# expect: serve: a row that isn't there
"""Row G doesn't exist."""


def serve(machine, row, number):
    """Return the snack in a row of the machine. Its numbers begin with 1."""
    try:
        snacks = machine[row]
        if number < 1:
            return f"row {row} has no number {number}"
        return snacks[number - 1]
    except LookupError:
        return f"row {row} has no number {number}"
    except KeyError:
        return f"no row {row}"


def share(total, people):
    """Return what each of so many people pays, or None if there is nobody."""
    try:
        return total / people
    except ZeroDivisionError:
        return None


def label(snack):
    """Return the snack in capitals, or "?" for a thing that can't say upper(), such as None."""
    try:
        return snack.upper()
    except AttributeError:
        return "?"


def first_that_works(ways):
    """Call the functions in the list until one returns something, and return that."""
    for way in ways:
        try:
            return way()
        except LookupError:
            continue
    return None
