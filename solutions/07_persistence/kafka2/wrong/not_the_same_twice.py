# expect: if all votes come again, none counts twice
import json
import sqlite3

from confluent_kafka import Consumer, Producer
from votes import group, open_votes, unread

PLACE = """
    INSERT INTO places VALUES (?, ?)
    ON CONFLICT (part) DO UPDATE SET last = excluded.last WHERE excluded.last <> last
"""
VOTE = """
    INSERT INTO songs VALUES (?, 1)
    ON CONFLICT (song) DO UPDATE SET votes = votes + 1
"""


def count(consumer: Consumer, db: sqlite3.Connection) -> int:
    """Count all unread votes, and return how many were counted. A value is {"song": "Halo"}.

    Counting a vote means: one more for its song in `songs`, and its offset in `places`, both or
    neither. A vote that was counted before isn't counted again. If a message isn't JSON, or has no
    song that's a text, skip it. Commit each message when you're done with it, not earlier:
    `consumer.commit(message=message, asynchronous=False)`.
    """
    counted = 0
    for message in unread(consumer):
        try:
            song = json.loads(message.value())["song"]
        except (ValueError, KeyError, TypeError):
            song = None
        if isinstance(song, str):
            with db:
                place = (message.partition(), message.offset())
                if db.execute(PLACE, place).rowcount == 1:
                    db.execute(VOTE, (song,))
                    counted += 1
        consumer.commit(message=message, asynchronous=False)
    return counted


def main() -> None:
    """Try it with brokers that the driver brings along for tests."""
    brokers = Producer({"test.mock.num.brokers": 1, "bootstrap.servers": "", "log_level": 0})
    found = next(iter(brokers.list_topics(timeout=5).brokers.values()))
    address = f"{found.host}:{found.port}"
    producer = Producer({"bootstrap.servers": address, "log_level": 0})
    db = open_votes()
    for song in ("Halo", "Sabiá", "Halo"):
        producer.produce("votes", key=song, value=json.dumps({"song": song}))
    producer.flush()
    for _ in range(2):  # the second time, nothing is unread
        consumer = group(address, "totals")
        print("counted:", count(consumer, db))
        consumer.close()
    print(dict(db.execute("SELECT song, votes FROM songs ORDER BY song")))
    db.close()


if __name__ == "__main__":
    main()
