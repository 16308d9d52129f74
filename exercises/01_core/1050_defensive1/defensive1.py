"""A ledger nobody can break.

    >>> ledger = new_ledger(["Ada", "Bo"])
    >>> book(ledger, "Ada", 500)
    >>> transfer(ledger, "Ada", "Bob", 300)
    Traceback (most recent call last):
      ...
    KeyError: 'Bob'
    >>> ledger["balance"]
    {'Ada': 200, 'Bo': 0}

Where have 300 cents gone? Ada has paid, and nobody has them. Mehmet wrote this ledger for
his savings club, and it works, as long as nobody makes a mistake.

Three habits make code hard to break:

- Check everything first, and only then change something.
- Copy a list that comes in or goes out. Otherwise somebody else can change it later.
- Know what always has to be true. Here: each balance is the sum of the member's bookings in
  the history, and it's never below 0.

Play the careless member: what else could you do to this ledger? Then make it safe. Whenever a
function raises an error, the ledger has to be as it was before.
"""


def new_ledger(names):
    """Return an empty ledger for these names. A name that comes twice is a ValueError."""
    # TODO
    return {"names": names, "balance": dict.fromkeys(names, 0), "history": []}


def book(ledger, name, amount):
    """Book an amount of cents. A negative one is a withdrawal.

    Errors, in this order: KeyError for a name that isn't in the ledger; TypeError for an amount
    that isn't an int (True and False aren't amounts); ValueError for an amount of 0, and for a
    withdrawal of more than there is.
    """
    # TODO
    ledger["history"].append((name, amount))
    ledger["balance"][name] += amount


def transfer(ledger, giver, taker, amount):
    """Move an amount from one member to another: first the giver's booking, then the taker's.

    Errors: KeyError if one of them isn't in the ledger; TypeError as for book; ValueError for an
    amount below 1, for more than the giver has, and if giver and taker are the same.
    """
    # TODO
    book(ledger, giver, -amount)
    book(ledger, taker, amount)


def members(ledger):
    """Return the names, in a list. Whatever the caller does to it, the ledger stays the same."""
    return ledger["names"]  # TODO


def history(ledger):
    """Return all bookings, (name, amount), in a list. It, too, belongs to the caller."""
    return ledger["history"]  # TODO
