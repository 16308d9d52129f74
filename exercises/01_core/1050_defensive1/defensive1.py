"""A ledger nobody can break.

Code that others call meets wrong arguments and shared lists. Three habits help:

- guard clauses first: refuse before anything has been changed;
- copy what comes in and what goes out, if it can be changed;
- know what must always be true (the invariant) and never leave it broken.

    >>> mine = ["Ada"]
    >>> kept = list(mine)
    >>> mine.append("Bo")
    >>> kept
    ['Ada']

A savings club keeps its ledger in a dict: the balance of each member and the
history of all bookings. Invariant: each balance is the sum of the member's
bookings and never below 0. After an error the ledger is as it was before.

The functions work for friendly callers. Make them safe for all others.
"""


def new_ledger(names):
    """Return an empty ledger; a name that comes twice is a ValueError."""
    # TODO: check, and keep nothing that belongs to the caller.
    return {"names": names, "balance": dict.fromkeys(names, 0), "history": []}


def book(ledger, name, amount):
    """Book an amount of cents, negative for a withdrawal.

    KeyError for an unknown name, TypeError for an amount that is not an int
    (True and False are not amounts), ValueError for 0 and for a withdrawal
    of more than there is. In this order.
    """
    # TODO: guard clauses before the first change.
    ledger["history"].append((name, amount))
    ledger["balance"][name] += amount


def transfer(ledger, giver, taker, amount):
    """Move a positive amount from one member to another, wholly or not at all.

    Errors as for book; ValueError also for an amount below 1 and for a
    transfer from a member to himself or herself.
    """
    # TODO: what if the giver has paid and the taker does not exist?
    book(ledger, giver, -amount)
    book(ledger, taker, amount)


def members(ledger):
    """Return the names in a list that the caller may change at will."""
    return ledger["names"]  # TODO


def history(ledger):
    """Return the bookings (name, amount) in a list that the caller may change."""
    return ledger["history"]  # TODO
