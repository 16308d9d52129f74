"""Tidied up on Friday.

A colleague has made the canteen's program "more Pythonic". On Monday Mme Diallo, the cook, found
seven notes on her door:

1. "I ordered 0 portions, and got one."
2. "The soup has no price yet, and now it's gone from the menu."
3. "Longest queue: 0 minutes? We queued for half an hour!"
4. "I changed the salt for one dish, and all of them are salty."
5. "There's no fish left, and the board says `ask the cook`."
6. "The guest list was damaged, and you cooked for nobody."
7. "I'm allergic to nuts and celery. Why can I eat the nut cake?"

Each short form is nearly right: it does more, or less, than it should. `python3 pythonic2.py` (on
Windows `py pythonic2.py`) prints the menu. Fix all seven, and keep to the docstrings.
"""

from pathlib import Path


def portions(order):
    """Return the portions in an order, a dict. If it doesn't say, it's one."""
    return order.get("portions") or 1


def menu(dishes, prices):
    """Return a list of lines, a dish and its price in each.

    Both are iterables. If there aren't as many prices as dishes, that's a ValueError.
    """
    return [f"{dish:10} {price:5.2f}" for dish, price in zip(dishes, prices)]


def queues(minutes):
    """Return how many queues there were, and how long the longest was: 0 if there were none.

    The minutes are an iterable, which may be gone after one round.
    """
    return sum(1 for _ in minutes), max(minutes, default=0)


def seasoned(usual, own):
    """Return the seasoning of a dish: a new dict of the usual, in which the dish's own wins."""
    usual |= own
    return usual


def board(left):
    """Return what the board says: "sold out" for 0. None means that nobody has counted."""
    return f"{left} left" if left else "ask the cook"


def guests(path):
    """Return the guests in a file, a number on each line, as a list.

    A missing file means no guests yet. Anything else that's wrong comes out as an error.
    """
    try:
        return [int(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    except Exception:
        return []


def can_eat(allergies, ingredients):
    """Return whether none of the ingredients is one of the allergies. Both are lists."""
    return not all(allergy in ingredients for allergy in allergies)


if __name__ == "__main__":
    print(*menu(["lentils", "soup", "nut cake"], [4.5, 3, 2.8]), sep="\n")
