# expect: items are equal only when all fields are
"""Shared lists, order, and no changes."""

from dataclasses import asdict, dataclass, field, replace


@dataclass(frozen=True)
class Item:
    """A thing in the cart: its name, the price in cents, and how many."""

    name: str = field(compare=False)
    cents: int
    count: int = 1


@dataclass
class Cart:
    """What a customer has taken."""

    customer: str
    items: list = field(default_factory=list)


def by_price(cart):
    """Return the cart's items, the cheapest first, equal prices by name."""
    return sorted(cart.items, key=lambda item: (item.cents, item.name))


def more(item, count):
    """Return an item with `count` more of the same. The given item stays as it is."""
    return replace(item, count=item.count + count)


def receipt(cart):
    """Return the cart as a dict of dicts and lists, ready for JSON."""
    return asdict(cart)
