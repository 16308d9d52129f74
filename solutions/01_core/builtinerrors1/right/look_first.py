"""Row G doesn't exist."""


def serve(machine, row, number):
    """Return the snack in a row of the machine. Its numbers begin with 1."""
    if row not in machine:
        return f"no row {row}"
    if not 1 <= number <= len(machine[row]):
        return f"row {row} has no number {number}"
    return machine[row][number - 1]


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
        except (KeyError, IndexError) as error:
            print(error)
    return None
