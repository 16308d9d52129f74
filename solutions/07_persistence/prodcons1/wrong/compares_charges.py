# expect: and with another amount
"""Coffee, charged twice.

Tariq sends coffee to subscribers. The shop puts each order into a queue, and another program takes
it out and charges the card. In March, eleven people paid twice.

It can't be avoided that a message comes twice. If the line breaks before the shop hears "got it",
it sends again. If the consumer dies between charging and `ack`, the broker sends again. So the
consumer has to notice: each order has a number, and the table `done` has the numbers that were
charged.

Rewrite `consume` by its docstring. What belongs together goes into one transaction: imagine a power
cut after each of your lines, and what happens when the message comes again.

    pythlings shell prodcons1 -- python prodcons1.py
"""

import sqlite3

from kombu import Connection, Producer, Queue
from kombu.transport.virtual import Channel
from shop import open_database

ORDERS = Queue("orders")


def publish(channel: Channel, number: str, customer: str, cents: int) -> None:
    """Put an order into the queue."""
    ORDERS(channel).declare()
    order = {"number": number, "customer": customer, "cents": cents}
    Producer(channel).publish(order, routing_key="orders", serializer="json")


def consume(channel: Channel, db: sqlite3.Connection) -> int:
    queue = ORDERS(channel)
    queue.declare()
    charged = 0
    while message := queue.get():
        order = message.payload
        if not is_right(order):
            message.reject()
            continue
        try:
            with db:
                done = db.execute("SELECT 1 FROM done WHERE number = ?", (order["number"],)).fetchone() and db.execute("SELECT 1 FROM charges WHERE customer = ? AND cents = ?", (order["customer"], order["cents"])).fetchone()
                if done is None:
                    db.execute("INSERT OR IGNORE INTO done VALUES (?)", (order["number"],))
                    db.execute("INSERT INTO charges VALUES (?, ?)", (order["customer"], order["cents"]))
        except sqlite3.Error:
            message.requeue()
            raise
        message.ack()
        if done is None:
            charged += 1
    return charged


def is_right(order):
    for key in ("number", "customer", "cents"):
        if key not in order:
            return False
    return type(order["cents"]) is int and order["cents"] > 0


def main() -> None:
    with Connection("memory://") as connection, connection.channel() as channel:
        publish(channel, "A-1", "Noor", 1250)
        publish(channel, "A-2", "Ben", 900)
        publish(channel, "A-1", "Noor", 1250)  # the line broke, so the shop has sent it again
        db = open_database()
        print("charged:", consume(channel, db))
        for customer, cents in db.execute("SELECT customer, cents FROM charges"):
            print(f"  {customer}: {cents / 100:.2f}")
        db.close()


if __name__ == "__main__":
    main()
