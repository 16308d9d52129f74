# expect: raised no error. It returned
def reserve(name, seats, free):
    """Return the line for the ticket, such as "Ada: 3 of 10 seats"."""
    if name.strip() == "":
        return "name is blank"
    if seats < 1:
        return (f"seats must be at least 1, not {seats}")
    if seats > free:
        return (f"only {free} seats are free, not {seats}")
    return f"{name}: {seats} of {free} seats"


def sell(name, seats, free):
    """Return the line for the ticket, or "Sorry, ..." with the reason of `reserve`."""
    try:
        return reserve(name, seats, free)
    except ValueError as error:
        return f"Sorry, {error}"
