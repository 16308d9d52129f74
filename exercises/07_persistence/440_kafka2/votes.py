"""Reading votes, and the database for them. Nothing to do here."""

import sqlite3
from collections.abc import Iterator

from confluent_kafka import Consumer, Message, TopicPartition


def group(address: str, name: str) -> Consumer:
    """Return a consumer that reads all partitions of "votes", from where this group has left off."""
    consumer = Consumer(
        {
            "bootstrap.servers": address,
            "group.id": name,
            "enable.auto.commit": False,
            "auto.offset.reset": "earliest",
            "fetch.wait.max.ms": 5,
            "log_level": 0,
        }
    )
    partitions = consumer.list_topics("votes", timeout=5).topics["votes"].partitions
    consumer.assign([TopicPartition("votes", number) for number in sorted(partitions)])
    return consumer


def unread(consumer: Consumer) -> Iterator[Message]:
    """Give the messages that this group hasn't committed yet, until there are no more."""
    left = 0
    for place in consumer.committed(consumer.assignment(), timeout=5):
        _, end = consumer.get_watermark_offsets(place, timeout=5)
        left += end - max(place.offset, 0)  # a negative offset: nothing was committed
    while left:
        message = consumer.poll(10)
        if message is None:
            raise TimeoutError("the broker has been silent for 10 seconds")
        if not message.error():
            left -= 1
            yield message


def open_votes(path: str = ":memory:") -> sqlite3.Connection:
    """Open the database, and make its tables if they aren't there yet."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS songs (song TEXT PRIMARY KEY, votes INTEGER NOT NULL)")
    db.execute(
        "CREATE TABLE IF NOT EXISTS places (part INTEGER PRIMARY KEY, last INTEGER NOT NULL)"
    )
    db.commit()
    return db
