"""Tidied up on Friday."""

from pathlib import Path


def portions(order):
    """Return the portions in an order, a dict. If it doesn't say, it's one."""
    return order.get("portions", 1)


def menu(dishes, prices):
    """Return a list of lines, a dish and its price in each.

    Both are iterables. If there aren't as many prices as dishes, that's a ValueError.
    """
    return [f"{dish:10} {price:5.2f}" for dish, price in zip(dishes, prices, strict=True)]


def queues(minutes):
    """Return how many queues there were, and how long the longest was: 0 if there were none.

    The minutes are an iterable, which may be gone after one round.
    """
    minutes = list(minutes)
    return len(minutes), max(minutes, default=0)


def seasoned(usual, own):
    """Return the seasoning of a dish: a new dict of the usual, in which the dish's own wins."""
    return usual | own


def board(left):
    """Return what the board says: "sold out" for 0. None means that nobody has counted."""
    if left is None:
        return "ask the cook"
    return f"{left} left" if left else "sold out"


def guests(path):
    """Return the guests in a file, a number on each line, as a list.

    A missing file means no guests yet. Anything else that's wrong comes out as an error.
    """
    try:
        return [int(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    except FileNotFoundError:
        return []


def can_eat(allergies, ingredients):
    """Return whether none of the ingredients is one of the allergies. Both are lists."""
    return not any(allergy in ingredients for allergy in allergies)


if __name__ == "__main__":
    print(*menu(["lentils", "soup", "nut cake"], [4.5, 3, 2.8]), sep="\n")


# Why this way
#
# `or` looks whether something is falsy, and 0 is; the second value of `get` is used only if the key
# is missing. `zip` stops at the shorter one without a word unless it's strict. A generator is gone
# after one round, so what's needed twice becomes a list once. With "0", "" and None in play, ask
# for None by name. `except Exception` around three calls in one line also catches what's none of
# its business. And `not all` means "not every one", where `not any` means "none".
