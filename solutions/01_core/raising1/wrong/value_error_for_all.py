# expect: seats of another type raise a TypeError that shows the value
def reserve(name, seats, free):
    if not isinstance(seats, int):
        raise ValueError(f"seats must be an int, not {seats!r}")
    if not name.strip():
        raise ValueError(f"name must not be blank, not {name!r}")
    if seats < 1:
        raise ValueError(f"seats must be at least 1, not {seats}")
    if seats > free:
        raise ValueError(f"only {free} seats are free, not {seats}")
    return f"{name}: {seats} of {free} seats"
