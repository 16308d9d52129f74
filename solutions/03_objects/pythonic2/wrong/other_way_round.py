# expect: note 4: the usual seasoning stays as it is
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
    """Return the seasoning of a dish: a new dict with the usual, and the dish's own in its place."""
    if not own:
        return usual
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
