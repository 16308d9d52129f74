"""An old module that nobody dares to touch.

A family with a child wants tickets from Efua's new machine. The ferry leaves in ten minutes:

    TypeError: unsupported operand type(s) for +=: 'float' and 'str'

The fares come from oldtariff.py. It has no hints, and gives a number for an adult and a text for a
child. Don't touch it, nobody does. Type what you work on, and let **one** function talk to the old
module:

    found = lookup(harbour)  # type: ignore[no-untyped-call]  # 2009, no hints, goes in May

That's a decent ignore: one line, one kind of error in brackets, and the reason.

1. Type gradual1.py completely, without `Any` and cast, and get the family on board. Only `fare`
   calls oldtariff, with one ignore at most.
2. Count the errors that mypy then finds in both files, and write the number into budget.txt.
   It's a budget: it may fall, but never rise.

    pythlings shell gradual1 -- python -m mypy --strict gradual1.py oldtariff.py
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
