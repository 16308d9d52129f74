"""A ledger nobody can break."""


def new_ledger(names):
    """Return an empty ledger for these names. A name that comes twice is a ValueError."""
    if len(set(names)) < len(names):
        raise ValueError("a name comes twice")
    return {"names": list(names), "balance": dict.fromkeys(names, 0), "history": []}


def check(ledger, name, amount):
    """Raise the error that book would raise, and change nothing."""
    if name not in ledger["balance"]:
        raise KeyError(name)
    if type(amount) is not int:
        raise TypeError(f"an amount is an int, not {amount!r}")
    if amount == 0:
        raise ValueError("the amount must not be 0")
    if ledger["balance"][name] + amount < 0:
        raise ValueError(f"{name} has only {ledger['balance'][name]}")


def book(ledger, name, amount):
    """Book an amount of cents. A negative one is a withdrawal."""
    check(ledger, name, amount)
    ledger["history"].append((name, amount))
    ledger["balance"][name] += amount


def transfer(ledger, giver, taker, amount):
    """Move an amount from one member to another: first the giver's booking, then the taker's."""
    check(ledger, taker, amount)
    if amount < 1:
        raise ValueError(f"the amount must be at least 1, not {amount}")
    if giver == taker:
        raise ValueError("giver and taker are the same")
    book(ledger, giver, -amount)
    book(ledger, taker, amount)


def members(ledger):
    """Return the names, in a list. Whatever the caller does to it, the ledger stays the same."""
    return list(ledger["names"])


def history(ledger):
    """Return all bookings, (name, amount), in a list. It, too, belongs to the caller."""
    return list(ledger["history"])


# Why this way
#
# `transfer` checks the taker before the giver has paid; `book` then checks the giver before
# it changes anything. Booking first and undoing it after an error would work, too, but
# undoing can fail as well. A shallow copy is enough here, since nobody can change a tuple.
