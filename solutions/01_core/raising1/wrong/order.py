# expect: if several things are wrong, the first in the docstring is named
def reserve(name, seats, free):
    """Return the line for the ticket, such as "Ada: 3 of 10 seats"."""
    if seats < 1:
        raise ValueError(f"seats must be at least 1, not {seats}")
    if name.strip() == "":
        raise ValueError("name is blank")
    if seats > free:
        raise ValueError(f"only {free} seats are free, not {seats}")
    return f"{name}: {seats} of {free} seats"


def sell(name, seats, free):
    """Return the line for the ticket, or "Sorry, ..." with the reason of `reserve`."""
    try:
        return reserve(name, seats, free)
    except ValueError as error:
        return f"Sorry, {error}"
