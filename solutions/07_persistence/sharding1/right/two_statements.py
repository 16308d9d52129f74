"""Where is Mateo's order?

Lupe's marketplace has three databases, because one can't hold all the orders any more. Each order
should be in the shard of its customer. On Monday everything's fine. On Tuesday the program is started
again, and Mateo's orders are gone: they're on another shard than the one it looks at.

Python's `hash("Mateo")` is another number in every process. A shard has to be the same for ever, for
every program: `zlib.crc32("Mateo".encode()) % 3` is.

What concerns one customer asks one shard. What concerns all asks each, lets *them* count and sort,
and puts the answers together. Careful: the three dearest orders of all may all be on
the same shard. And an average of averages isn't an average.

Fix the class and finish it. It works for any number of shards.

    python3 sharding1.py
"""

import sqlite3
import zlib
from dataclasses import dataclass

TABLE = """
    CREATE TABLE IF NOT EXISTS orders (
        number TEXT PRIMARY KEY, customer TEXT NOT NULL, cents INTEGER NOT NULL
    )
"""


@dataclass(frozen=True)
class Order:
    number: str
    customer: str
    cents: int


class Orders:
    """The orders of all customers, spread over several databases."""

    def __init__(self, shards: list[sqlite3.Connection]) -> None:
        self.shards = shards
        for shard in shards:
            shard.execute(TABLE)

    def shard_of(self, customer):
        return zlib.crc32(customer.encode("utf-8")) % len(self.shards)

    def add(self, order):
        with self.shards[self.shard_of(order.customer)] as db:
            db.execute(
                "INSERT INTO orders (customer, cents, number) VALUES (?, ?, ?)",
                (order.customer, order.cents, order.number),
            )

    def of(self, customer):
        db = self.shards[self.shard_of(customer)]
        cursor = db.cursor()
        cursor.execute(
            "SELECT number, customer, cents FROM orders WHERE customer = :who ORDER BY number",
            {"who": customer},
        )
        return [Order(number, who, cents) for number, who, cents in cursor.fetchall()]

    def dearest(self, count):
        found = []
        for db in self.shards:
            for row in db.execute(
                f"SELECT * FROM orders ORDER BY cents DESC, number LIMIT {int(count)}"
            ).fetchall():
                found.append(Order(*row))
        found.sort(key=lambda order: order.number)
        found.sort(key=lambda order: order.cents, reverse=True)
        return found[:count]

    def mean(self):
        count = sum(db.execute("SELECT COUNT(*) FROM orders").fetchone()[0] for db in self.shards)
        cents = sum(db.execute("SELECT SUM(cents) FROM orders").fetchone()[0] or 0 for db in self.shards)
        return cents / max(count, 1)


def main() -> None:
    orders = Orders([sqlite3.connect(":memory:") for _ in range(3)])
    for n, (name, cents) in enumerate([("Mateo", 990), ("Ximena", 4500), ("Mateo", 120)]):
        orders.add(Order(f"N{n}", name, cents))
    for name in ("Mateo", "Ximena"):
        print(f"{name:8} shard {orders.shard_of(name)}  {orders.of(name)}")
    print("dearest:", orders.dearest(2))
    print("mean:   ", orders.mean())
    for shard in orders.shards:
        shard.close()


if __name__ == "__main__":
    main()
