# expect: Two votes were counted before the first commit
"""Counted twice, or not at all.

Listeners of Desta's radio vote for the song of the year. The votes are in the topic "votes", and a
program adds them up. When it starts anew, it begins where its *group* has left off: at the last
offset it has *committed*. Everything behind it comes again.

Her program commits first and counts afterwards. Last Sunday it died in between, and a thousand
votes were lost. The other way round, some come twice. So the table `places` keeps, for each
partition, the offset of the last vote that was counted, in the same transaction as the counting.

On Monday, a vote wasn't JSON. The program died of it, started anew, and died again, all day. Such a
vote is skipped.

Rewrite `count`. (`unread`, `group` and `open_votes` are in votes.py.)

    pythlings shell kafka2 -- python kafka2.py
"""

import json
import sqlite3

from confluent_kafka import Consumer, Producer
from votes import group, open_votes, unread


def count(consumer: Consumer, db: sqlite3.Connection) -> int:
    counted = 0
    done = []
    for message in unread(consumer):
        song = song_of(message)
        if song is not None:
            with db:
                row = db.execute("SELECT last FROM places WHERE part = ?", (message.partition(),)).fetchone()
                if row is None or row[0] < message.offset():
                    db.execute(
                        "INSERT INTO songs VALUES (?, 1) ON CONFLICT (song) DO UPDATE SET votes = votes + 1",
                        (song,),
                    )
                    db.execute(
                        "INSERT OR REPLACE INTO places VALUES (?, ?)", (message.partition(), message.offset())
                    )
                    counted += 1
        done.append(message)
    for message in done:
        consumer.commit(message=message, asynchronous=False)
    return counted


def song_of(message):
    try:
        vote = json.loads(message.value())
    except ValueError:
        return None
    song = vote.get("song") if isinstance(vote, dict) else None
    return song if isinstance(song, str) else None


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
