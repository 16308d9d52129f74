"""Row G doesn't exist."""


def serve(machine, row, number):
    """Return the snack in a row of the machine. Its numbers begin with 1."""
    try:
        snacks = machine[row]
        if number < 1:
            return f"row {row} has no number {number}"
        return snacks[number - 1]
    except KeyError:
        return f"no row {row}"
    except IndexError:
        return f"row {row} has no number {number}"


def share(total, people):
    """Return what each of this many people pays, or None if there is nobody."""
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


# Why this way
#
# In `serve` the two kinds are sisters, so their order doesn't matter; a parent would have to
# come last. Where two of a family get the same answer, the parent says it in one word. The
# number 0 shows the limits of `try`: it only helps if Python complains.
