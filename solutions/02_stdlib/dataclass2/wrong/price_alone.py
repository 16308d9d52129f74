# expect: equal prices are sorted by name
"""Whose leeks are these?"""

from dataclasses import asdict, dataclass, field, replace


@dataclass(frozen=True)
class Item:
    """A thing in the cart: its name, its price in cents, and how many of it."""

    name: str
    cents: int
    count: int = 1


@dataclass
class Cart:
    """What a customer has taken."""

    customer: str
    items: list = field(default_factory=list)


def by_price(cart):
    """Return a list of the cart's items, the cheapest first. Equal prices are sorted by name."""
    return sorted(cart.items, key=lambda item: item.cents)


def more(item, count):
    """Return an Item with `count` more of the same. The given one stays as it is."""
    return replace(item, count=item.count + count)


def receipt(cart):
    """Return the cart as a dict that JSON can hold.

    Such as {"customer": "Ana", "items": [{"name": "leek", "cents": 80, "count": 1}]}.
    """
    return asdict(cart)


