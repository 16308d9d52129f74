"""Four questions, three ways to keep an order.

Jamila's bakery needs somewhere to keep its orders. Her three cousins can't agree: each swears by
another kind of database.

    rows        orders(number, customer, day)  and  lines(number, bread, pieces)
    documents   {"number": 7, "customer": "Omar", "day": "…",
                 "lines": [{"bread": "rye", "pieces": 2}]}
    key-values  "order:7" -> a text (JSON),  "customer:Omar" -> a text, too

A document store finds documents by whatever is in them. A key-value store is the quickest, but it
knows only one key at a time: to look up Omar's orders, there has to be a key for Omar.

"Build all three," says Jamila, "and count." Write a class for each way, with the same four methods:
add an order, get it by its number, get a customer's orders, and count the pieces of one bread.
Every question to a store takes time. One call may ask at most this often:

                      add    get    of_customer    pieces
    rows               2      2         2             1
    documents          1      1         1             1
    key-values         3      1       1 + n       1 + all

The customer has `n` orders, `all` is the number of all orders, and `store.asked` counts. Then
settle it: say in ANSWERS which way fits which wish.

    python3 nosql1.py
"""

import json
from dataclasses import asdict, dataclass
from typing import Any

from stores import Documents, KeyValues, Rows


@dataclass(frozen=True)
class Order:
    number: int
    customer: str
    day: str
    lines: tuple[tuple[str, int], ...]  # bread and pieces: (("rye", 2), ("bun", 12))


class OrdersInRows:
    """Two tables. `store.ask(sql, values)` and `store.many(sql, rows)` are one question each."""

    def __init__(self, store: Rows) -> None:
        self.store = store

    def add(self, order: Order) -> None:
        """Save a new order."""
        self.store.ask(
            "INSERT INTO orders VALUES (?, ?, ?)", (order.number, order.customer, order.day)
        )
        # TODO: its lines

    def get(self, number: int) -> Order | None:
        """Return the order with this number, its lines as they were added. None if there's none."""
        # TODO

    def of_customer(self, customer: str) -> list[Order]:
        """Return a customer's orders, sorted by number."""
        # TODO

    def pieces(self, bread: str) -> int:
        """Return how many pieces of this bread were ordered, by all customers."""
        # TODO


class OrdersInDocuments:
    """One document for each order. `store.insert(document)`, `store.find({"customer": "Omar"})`."""

    def __init__(self, store: Documents) -> None:
        self.store = store

    # TODO: the same four methods. `find({"lines.bread": "rye"})` finds those that have such a line.


class OrdersInKeyValues:
    """`store.put(key, text)`, `store.get(key)` and `store.keys("order:")` are one question each.

    get gives the text or None, keys gives all keys that begin like this.
    """

    def __init__(self, store: KeyValues) -> None:
        self.store = store

    # TODO: the same four methods


# TODO: "rows", "documents" or "key-values"?
ANSWERS = {
    # The tills of all shops look up orders by their numbers, 5,000 times a second. Nothing else.
    "till": "",
    # Every evening somebody has a new question: rye by weekday, customers who stopped coming …
    "evening": "",
    # Each order is saved and shown as a whole, and no two have the same fields: a cake has words in
    # icing, a wedding has a list of times. They're looked up by customer, and by some of the
    # fields.
    "cakes": "",
}


def main() -> None:
    order = Order(7, "Omar", "2026-11-30", (("rye", 2), ("bun", 12)))
    for orders in (
        OrdersInRows(Rows()),
        OrdersInDocuments(Documents()),
        OrdersInKeyValues(KeyValues()),
    ):
        orders.add(order)
        print(type(orders).__name__, orders.get(7) == order, orders.of_customer("Omar"))
        print("  buns:", orders.pieces("bun"), "  questions:", orders.store.asked)


if __name__ == "__main__":
    main()
