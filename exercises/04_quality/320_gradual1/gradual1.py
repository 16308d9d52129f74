"""An old module that nobody dares to touch.

Efua's ferry office calculates fares with oldtariff.py. It has no hints, and gives numbers for
adults and texts for children. A family with a child can't buy tickets at the new machine:

    TypeError: unsupported operand type(s) for +: 'float' and 'str'

You needn't type a whole project at once. Type what you work on, and put **one** function in
between that takes in whatever comes, and gives what its hint says:

    found = lookup(harbour)  # type: ignore[no-untyped-call]  # 2009, no hints, goes in May

That's a decent ignore: one line, one kind of error in brackets, and the reason.

budget.txt has the number of errors that

    pythlings shell gradual1 -- python -m mypy --strict gradual1.py oldtariff.py

finds. It may fall, but never rise. Type gradual1.py completely, let only `fare` call oldtariff,
with one ignore at most, and get the family on board. Don't touch oldtariff.py. Then put into
budget.txt how many errors are left. No `Any` and no cast.
"""

import sys

from oldtariff import lookup, stamp


def fare(harbour, kind):
    """Return the fare in euros, a float. The kind is "adult" or "child".

    If the harbour isn't known, raise a ValueError: "no ferry to Accra".
    """
    return lookup(harbour, kind)


def total(harbour, kinds):
    """Return what a list of travellers pays together: all in euros, as a float."""
    sum_so_far = 0.0
    for kind in kinds:
        sum_so_far += fare(harbour, kind)
    return sum_so_far


def ticket(number, harbour, kinds):
    """Return the text of a ticket: "F-0012 Axim 2 travellers 4.50"."""
    return f"{stamp(number)} {harbour} {len(kinds)} travellers {total(harbour, kinds):.2f}"


def cheapest(harbours, kinds):
    """Return the harbour where these travellers pay least, the first of equal ones."""
    return min(harbours, key=lambda harbour: total(harbour, kinds))


if __name__ == "__main__":
    print(ticket(12, sys.argv[1], sys.argv[2:]))
