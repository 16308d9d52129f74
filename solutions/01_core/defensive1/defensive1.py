"""A ledger nobody can break."""


def new_ledger(names):
    """Return an empty ledger; a name that comes twice is a ValueError."""
    if len(set(names)) < len(names):
        raise ValueError("a name comes twice")
    return {"names": list(names), "balance": dict.fromkeys(names, 0), "history": []}


def check(ledger, name, amount):
    """Raise the error that book would raise; change nothing."""
    if name not in ledger["balance"]:
        raise KeyError(name)
    if type(amount) is not int:
        raise TypeError(f"amount must be an int, not {amount!r}")
    if amount == 0:
        raise ValueError("amount must not be 0")
    if ledger["balance"][name] + amount < 0:
        raise ValueError(f"{name} has only {ledger['balance'][name]}")


def book(ledger, name, amount):
    """Book an amount of cents, negative for a withdrawal.

    KeyError for an unknown name, TypeError for an amount that is not an int
    (True and False are not amounts), ValueError for 0 and for a withdrawal
    of more than there is. In this order.
    """
    check(ledger, name, amount)
    ledger["history"].append((name, amount))
    ledger["balance"][name] += amount


def transfer(ledger, giver, taker, amount):
    """Move a positive amount from one member to another, wholly or not at all.

    Errors as for book; ValueError also for an amount below 1 and for a
    transfer from a member to himself or herself.
    """
    check(ledger, taker, amount)
    if amount < 1:
        raise ValueError(f"amount must be at least 1, not {amount}")
    if giver == taker:
        raise ValueError("giver and taker are the same")
    book(ledger, giver, -amount)
    book(ledger, taker, amount)


def members(ledger):
    """Return the names in a list that the caller may change at will."""
    return list(ledger["names"])


def history(ledger):
    """Return the bookings (name, amount) in a list that the caller may change."""
    return list(ledger["history"])


# Why this way
#
# All checks stand in one function, which transfer asks before anybody has paid.
# To undo the first booking after a failed second one would work too, but undoing
# can fail itself. A copy of a list is cheap; a balance changed by somebody else's
# append costs a day. A shallow copy is enough here, since tuples cannot change.
