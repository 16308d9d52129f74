"""Coffee, charged twice.

In March, eleven people paid twice for their coffee. Tariq's shop, the *producer*, puts each order
into a queue. Another program, the *consumer*, takes it out and charges the card.

Nobody can prevent a message from coming twice. If the connection breaks before the shop hears "got
it", the shop sends it again. If the consumer dies between charging and `ack`, the broker sends it
again. So the consumer has to notice: each order has a number, and the table `done` has the numbers
of those that were charged.

Rewrite `consume` by its docstring. Imagine a power cut after each of your lines: what happens when
the message comes again?

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
    """Take all orders out of the queue, and charge each of them once. Return how many were charged.

    If an order is done already, just acknowledge it. A new order goes into the tables `charges` and
    `done`: into both or neither. Acknowledge it when that's committed.

    If an order isn't right (a key is missing, or cents isn't an int above 0), `message.reject()`
    throws it out of the queue, and the others go on. If the database fails, the message goes back
    into the queue (`message.requeue()`), and the error goes to the caller.
    """
    queue = ORDERS(channel)
    queue.declare()
    # TODO
    charged = 0
    while message := queue.get():
        message.ack()
        order = message.payload
        row = (order["customer"], order["cents"])
        db.execute("INSERT INTO charges VALUES (?, ?)", row)
        db.commit()
        charged += 1
    return charged


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
