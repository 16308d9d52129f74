def check(name: str, seats: int, free: int) -> None:
    if not name or name.isspace():
        problem = "name is blank"
    elif seats <= 0:
        problem = "seats must be at least 1, not %d" % seats
    elif free < seats:
        problem = "only {} seats are free, not {}".format(free, seats)
    else:
        return
    raise ValueError(problem)


def reserve(name: str, seats: int, free: int) -> str:
    """Return the line for the ticket, such as "Ada: 3 of 10 seats"."""
    check(name, seats, free)
    return f"{name}: {seats} of {free} seats"


def sell(name, seats, free):
    """Return the line for the ticket, or "Sorry, ..." with the reason of `reserve`."""
    try:
        line = reserve(name, seats, free)
    except ValueError as problem:
        line = "Sorry, " + str(problem)
    return line
