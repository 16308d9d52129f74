# expect: a harbour that isn't known
"""An old module that nobody dares to touch."""

import sys

from oldtariff import lookup


def fare(harbour: str, kind: str) -> float:
    """Return the fare in euros, a float. The kind is "adult" or "child".

    If the harbour isn't known, raise a ValueError: "no ferry to Accra".
    """
    found = lookup(harbour, kind)  # type: ignore[no-untyped-call]  # 2009, no hints, goes in May
    return float(found)


def total(harbour: str, kinds: list[str]) -> float:
    """Return what a list of travellers pays together: all in euros, as a float."""
    sum_so_far = 0.0
    for kind in kinds:
        sum_so_far += fare(harbour, kind)
    return sum_so_far


def ticket(number: int, harbour: str, kinds: list[str]) -> str:
    """Return the text of a ticket: "F-0012 Axim 2 travellers 4.50"."""
    return f"F-{number:04} {harbour} {len(kinds)} travellers {total(harbour, kinds):.2f}"


def cheapest(harbours: list[str], kinds: list[str]) -> str:
    """Return the harbour where these travellers pay least, the first of equal ones."""
    return min(harbours, key=lambda harbour: total(harbour, kinds))


if __name__ == "__main__":
    print(ticket(12, sys.argv[1], sys.argv[2:]))
