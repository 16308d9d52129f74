# expect: more seats than are free raise a ValueError with both numbers
def reserve(name, seats, free):
    if not isinstance(seats, int):
        return f"seats must be an int, not {seats!r}"
    if not name.strip():
        return f"name must not be blank, not {name!r}"
    if seats < 1:
        return f"seats must be at least 1, not {seats}"
    if seats > free:
        return f"only {free} seats are free, not {seats}"
    return f"{name}: {seats} of {free} seats"
