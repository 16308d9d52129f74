class Refused(ValueError):
    pass


def reserve(name, seats, free):
    """Return the line for the ticket, such as "Ada: 3 of 10 seats"."""
    if name.strip() == "":
        raise Refused("name is blank")
    if seats < 1:
        raise Refused(f"seats must be at least 1, not {seats}")
    if seats > free:
        raise Refused(f"only {free} seats are free, not {seats}")
    return f"{name}: {seats} of {free} seats"


def sell(name, seats, free):
    """Return the line for the ticket, or "Sorry, ..." with the reason of `reserve`."""
    try:
        return reserve(name, seats, free)
    except Refused as error:
        return f"Sorry, {error.args[0]}"
