"""Seats that nobody paid for."""


def reserve(name, seats, free):
    """Return the line for the ticket, such as "Ada: 3 of 10 seats"."""
    if name.strip() == "":
        raise ValueError("name is blank")
    if seats < 1:
        raise ValueError(f"seats must be at least 1, not {seats}")
    if seats > free:
        raise ValueError(f"only {free} seats are free, not {seats}")
    return f"{name}: {seats} of {free} seats"


def sell(name, seats, free):
    """Return the line for the ticket, or "Sorry, ..." with the reason of `reserve`."""
    try:
        return reserve(name, seats, free)
    except ValueError as error:
        return f"Sorry, {error}"


# Why this way
#
# `reserve` knows what is wrong, and `sell` knows what to do about it: a website would show
# the reason in red, a till would beep. That is why the first raises and the second catches.
# The good case comes last and isn't indented. With a returned text instead, `sell` could
# not tell the ticket of a Mr Error from an error.
