"""Where is Mateo's order?

Lupe's marketplace has three databases, called shards, because one can't hold all the orders any
more. All orders of a customer should be on the same shard. On Monday everything's fine. On Tuesday
Lupe restarts the program, and Mateo's orders are gone: it's looking for them on another shard.

Python's `hash("Mateo")` is a different number in every process. But a customer's shard must be the
same for ever, in every program. `zlib.crc32("Mateo".encode()) % 3` is.

A question about one customer goes to one shard. A question about all orders goes to every shard.
*They* count and sort, and you put the answers together. Careful: the three dearest orders may all
be on the same shard. And an average of averages isn't the average.

Fix the class and finish it, for any number of shards.

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

    def shard_of(self, customer: str) -> int:
        """Return a customer's shard as an index: CRC-32 of the name in UTF-8, modulo shards."""
        return hash(customer) % len(self.shards)

    def add(self, order: Order) -> None:
        """Save an order."""
        shard = self.shards[self.shard_of(order.number)]
        with shard:
            shard.execute(
                "INSERT INTO orders VALUES (?, ?, ?)", (order.number, order.customer, order.cents)
            )

    def of(self, customer: str) -> list[Order]:
        """Return a customer's orders, sorted by number. Ask one shard only."""
        # TODO

    def dearest(self, count: int) -> list[Order]:
        """Return the `count` dearest orders of all, the dearest first, equal ones by number.

        Send one statement to each shard. None may give more than `count` rows.
        """
        # TODO

    def mean(self) -> float:
        """Return the mean of all orders in cents, 0.0 if there are none. Don't fetch the orders."""
        # TODO


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
