def check(name, seats, free):
    if type(seats) is not int:
        raise TypeError("seats must be an int, not " + repr(seats))
    elif not name or name.isspace():
        raise ValueError(f"name must not be blank, not {name!r}")
    elif seats <= 0:
        raise ValueError("seats must be at least 1, not %d" % seats)
    elif free < seats:
        raise ValueError(f"only {free} seats are free, not {seats}")


def reserve(name: str, seats: int, free: int) -> str:
    check(name, seats, free)
    return "{}: {} of {} seats".format(name, seats, free)
