"""Four questions, three ways to keep an order.

Jamila's bakery could keep its orders in three ways, and three cousins each swear by one:

    rows        orders(number, customer, day)  and  lines(number, bread, pieces)
    documents   {"number": 7, "customer": "Omar", "day": "…", "lines": [{"bread": "rye", "pieces": 2}]}
    key-values  "order:7" -> a text (JSON),  "customer:Omar" -> a text, too

A store of documents finds them by what's in them, and changes a whole one at a time. A store of
key-values knows nothing but get and put of one key: what you'll want to find by, you need a key for.

Write the same four things for all three: save an order, find it by number, all orders of a customer,
and how many pieces of a bread were ordered. Each class gets a store which counts what it's asked
(`store.asked`), and may ask it at most so often for each call:

                      add    get    of_customer    pieces
    rows               2      2         2             1
    documents          1      1         1             1
    key-values         3      1       1 + n       1 + all

`n` is how many orders the customer has, `all` how many there are. Then say in
ANSWERS which way you'd choose for what.

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
    def __init__(self, store):
        self.store = store

    def add(self, order):
        self.store.ask(
            "INSERT INTO orders (day, customer, number) VALUES (?, ?, ?)",
            (order.day, order.customer, order.number),
        )
        if order.lines:
            places = ", ".join(["(?, ?, ?)"] * len(order.lines))
            values = []
            for bread, pieces in order.lines:
                values += [order.number, bread, pieces]
            self.store.ask(f"INSERT INTO lines VALUES {places}", values)

    def collect(self, rows):
        orders = {}
        for number, customer, day, bread, pieces in rows:
            lines = orders.get(number, Order(number, customer, day, ())).lines
            if bread is not None:
                lines += ((bread, pieces),)
            orders[number] = Order(number, customer, day, lines)
        return list(orders.values())

    SQL = (
        "SELECT o.number, customer, day, bread, pieces FROM orders o "
        "LEFT JOIN lines l ON l.number = o.number WHERE {} = ? ORDER BY o.number, l.rowid"
    )

    def get(self, number):
        return next(iter(self.collect(self.store.ask(self.SQL.format("o.number"), [number]))), None)

    def of_customer(self, customer):
        return self.collect(self.store.ask(self.SQL.format("customer"), [customer]))

    def pieces(self, bread):
        return sum(n for (n,) in self.store.ask("SELECT pieces FROM lines WHERE bread = ?", [bread]))


class OrdersInDocuments:
    def __init__(self, store):
        self.store = store

    def add(self, order):
        document = {"number": order.number, "customer": order.customer, "day": order.day}
        document["lines"] = [dict(bread=bread, pieces=pieces) for bread, pieces in order.lines]
        self.store.insert(document)

    def _find(self, **wanted):
        found = []
        for each in self.store.find(wanted):
            lines = tuple(tuple(line.values()) for line in each["lines"])
            found.append(Order(each["number"], each["customer"], each["day"], lines))
        return sorted(found, key=lambda order: order.number)

    def get(self, number):
        for order in self._find(number=number):
            return order

    def of_customer(self, customer):
        return self._find(customer=customer)

    def pieces(self, bread):
        return sum(dict_pieces(order, bread) for order in self._find())


def dict_pieces(order, bread):
    return sum(pieces for name, pieces in order.lines if name == bread)


class OrdersInKeyValues:
    def __init__(self, store):
        self.store = store

    def add(self, order):
        text = json.dumps([order.number, order.customer, order.day, order.lines])
        self.store.put("order:" + str(order.number), text)
        known = self.store.get("customer:" + order.customer)
        numbers = known.split() if known else []
        self.store.put("customer:" + order.customer, " ".join(numbers + [str(order.number)]))

    def get(self, number):
        text = self.store.get("order:" + str(number))
        if text:
            number, customer, day, lines = json.loads(text)
            return Order(number, customer, day, tuple(tuple(line) for line in lines))

    def of_customer(self, customer):
        text = self.store.get("customer:" + customer) or ""
        return [self.get(number) for number in sorted(int(word) for word in text.split())]

    def pieces(self, bread):
        count = 0
        for key in self.store.keys("order:"):
            count += dict_pieces(self.get(key.split(":")[1]), bread)
        return count


ANSWERS = {"till": "key-values", "evening": "rows", "cakes": "documents"}


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
