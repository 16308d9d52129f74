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
        lines = [(order.number, *line) for line in order.lines]
        self.store.many("INSERT INTO lines VALUES (?, ?, ?)", lines)

    def get(self, number: int) -> Order | None:
        """Return the order with this number, its lines as they were added. None if there's none."""
        found = self._where("number = ?", number)
        return found[0] if found else None

    def of_customer(self, customer: str) -> list[Order]:
        """Return a customer's orders, by number."""
        return self._where("customer = ?", customer)

    def _where(self, condition: str, value: object) -> list[Order]:
        rows = self.store.ask(
            f"SELECT number, customer, day FROM orders WHERE {condition} ORDER BY number", (value,)
        )
        lines: dict[int, list[tuple[str, int]]] = {row[0]: [] for row in rows}
        for number, bread, pieces in self.store.ask(
            f"""
            SELECT number, bread, pieces FROM lines
            WHERE number IN (SELECT number FROM orders WHERE {condition}) ORDER BY rowid
            """,
            (value,),
        ):
            lines[number].append((bread, pieces))
        return [Order(*row, lines=tuple(lines[row[0]])) for row in rows]

    def pieces(self, bread: str) -> int:
        """Return how many pieces of this bread were ordered, by all customers."""
        sql = "SELECT COALESCE(SUM(pieces), 0) FROM lines WHERE bread = ?"
        return int(self.store.ask(sql, (bread,))[0][0])


def to_document(order: Order) -> dict[str, Any]:
    """Return an order as something that can be written as JSON."""
    lines = [{"bread": bread, "pieces": pieces} for bread, pieces in order.lines]
    return {**asdict(order), "lines": lines}


def to_order(document: dict[str, Any]) -> Order:
    """The way back."""
    lines = tuple((line["bread"], line["pieces"]) for line in document["lines"])
    return Order(document["number"], document["customer"], document["day"], lines)


class OrdersInDocuments:
    """One document for each order. `store.insert(document)`, `store.find({"customer": "Omar"})`."""

    def __init__(self, store: Documents) -> None:
        self.store = store

    def add(self, order: Order) -> None:
        """Save a new order."""
        self.store.insert(to_document(order))

    def get(self, number: int) -> Order | None:
        """Return the order with this number. None if there's none."""
        found = self.store.find({"number": number})
        return to_order(found[0]) if found else None

    def of_customer(self, customer: str) -> list[Order]:
        """Return a customer's orders, by number."""
        found = [to_order(document) for document in self.store.find({"customer": customer})]
        return sorted(found, key=lambda order: order.number)

    def pieces(self, bread: str) -> int:
        """Return how many pieces of this bread were ordered, by all customers."""
        found = self.store.find({"lines.bread": bread})
        lines = [line for document in found for line in document["lines"]]
        return sum(line["pieces"] for line in lines if line["bread"] == bread)


class OrdersInKeyValues:
    """`store.put(key, text)`, `store.get(key)` and `store.keys("order:")` are one question each.

    get gives the text or None, keys gives all keys that begin like this.
    """

    def __init__(self, store: KeyValues) -> None:
        self.store = store

    def add(self, order: Order) -> None:
        """Save a new order."""
        self.store.put(f"order:{order.number}", json.dumps(to_document(order)))
        numbers = self._numbers(order.customer)
        self.store.put(f"customer:{order.customer}", json.dumps([*numbers, order.number]))

    def _numbers(self, customer: str) -> list[int]:
        return list(json.loads(self.store.get(f"customer:{customer}") or "[]"))

    def get(self, number: int) -> Order | None:
        """Return the order with this number. None if there's none."""
        text = self.store.get(f"order:{number}")
        return None if text is None else to_order(json.loads(text))

    def of_customer(self, customer: str) -> list[Order]:
        """Return a customer's orders, by number."""
        found = [self.get(number) for number in sorted(self._numbers(customer))]
        return [order for order in found if order is not None]

    def pieces(self, bread: str) -> int:
        """Return how many pieces of this bread were ordered, by all customers."""
        texts = [self.store.get(key) for key in self.store.keys("order:")]
        orders = [to_order(json.loads(text)) for text in texts if text is not None]
        return sum(count for order in orders for name, count in order.lines if name == bread)


ANSWERS = {
    # The tills of all shops look up orders by their numbers, 5,000 times a second. Nothing else.
    "till": "key-values",
    # Every evening somebody has a new question: rye by weekday, customers who stopped coming …
    "evening": "rows",
    # Each order is saved and shown as a whole, and no two have the same fields: a cake has words in
    # icing, a wedding has a list of times. They're looked up by customer, and by some of the
    # fields.
    "cakes": "documents",
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


# Why this way
#
# The same facts, at three prices. Rows can answer what nobody thought of before, but need two
# questions for one order. A document is one question for one order, but if a bread gets a new name,
# many documents have to change. With key-values you keep the list of a customer's orders yourself,
# and two programs that add at the same time can lose one.
