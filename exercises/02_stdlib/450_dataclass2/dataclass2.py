"""Whose leeks are these?

"I've only just come in," says Bo, "and there are leeks in my cart." They're Ana's. In Zeynep's
web shop all carts share one list. Python refuses `items: list = []` for this very reason, with
a ValueError, and somebody found a way round it.

The module dataclasses has what's needed here:

    >>> from dataclasses import asdict, dataclass, field, replace
    >>> @dataclass(frozen=True)
    ... class Song:
    ...     title: str
    ...     tags: list = field(default_factory=list)
    >>> song = Song("Fado")
    >>> replace(song, title="Morna")
    Song(title='Morna', tags=[])
    >>> asdict(song)
    {'title': 'Fado', 'tags': []}

`default_factory` is called for each new object. A frozen object can't be changed:
`song.title = "Samba"` is a FrozenInstanceError. `replace` makes a changed copy, and `asdict`
makes dicts of an object and of all the objects in it.

Fix the shop. The fields of both types keep their order, and two items are equal only if all
their fields are.
"""

from dataclasses import dataclass, field

NOTHING = []


# TODO: somebody has set the price of a leek to 1 cent. An item must not be changed any more.
@dataclass
class Item:
    """A thing in the cart: its name, its price in cents, and how many of it."""

    name: str
    cents: int
    count: int = 1


@dataclass
class Cart:
    """What a customer has taken."""

    customer: str
    # TODO: each cart that's made without items starts with an empty list of its own.
    items: list = field(default_factory=lambda: NOTHING)


def by_price(cart):
    """Return a list of the cart's items, the cheapest first. Equal prices are sorted by name."""
    # TODO: this puts apples first, whatever they cost.
    return sorted(cart.items, key=lambda item: item.name)


def more(item, count):
    """Return an Item with `count` more of the same. The given one stays as it is."""
    # TODO: it doesn't.
    item.count += count
    return item


def receipt(cart):
    """Return the cart as a dict that JSON can hold.

    Such as {"customer": "Ana", "items": [{"name": "leek", "cents": 80, "count": 1}]}.
    """
    # TODO: TypeError: Object of type Item is not JSON serializable
    return {"customer": cart.customer, "items": cart.items}
