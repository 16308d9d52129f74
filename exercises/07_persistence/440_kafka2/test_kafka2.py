import json
import sqlite3

import pytest
from confluent_kafka import Producer
from kafka2 import count, main
from kafka_for_check import QUICK, brokers
from pythlings_checks import called
from votes import group, open_votes


@pytest.fixture
def address():
    with brokers() as address:
        yield address


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "votes.db")


@pytest.fixture
def db(path):
    db = open_votes(path)
    yield db
    db.close()


def vote(address, *votes):
    """Send votes: (partition, song), or (partition, bytes) for what's no vote."""
    producer = Producer({"bootstrap.servers": address, **QUICK})
    for partition, song in votes:
        value = song if isinstance(song, bytes) else json.dumps({"song": song})
        producer.produce("votes", value=value, partition=partition)
    producer.flush(10)


class Watched:
    """A consumer, and what happens before it commits."""

    def __init__(self, consumer, before=None):
        self.consumer, self.before = consumer, before

    def commit(self, *args, **options):
        if options.get("asynchronous", True):
            pytest.fail(
                "This `commit` doesn't wait for the broker. If the program dies now, nobody knows whether "
                "it was done. By default it's asynchronous: say `asynchronous=False`."
            )
        if self.before:
            self.before()
        return self.consumer.commit(*args, **options)

    def __getattr__(self, name):
        return getattr(self.consumer, name)


def run(address, db, before=None, name="totals"):
    """Start the program anew."""
    consumer = group(address, name)
    try:
        return count(Watched(consumer, before), db)
    finally:
        consumer.close()


def lag(address):
    """How many messages this group would read at its next start."""
    consumer = group(address, "totals")
    left = 0
    for place in consumer.committed(consumer.assignment(), timeout=5):
        left += consumer.get_watermark_offsets(place, timeout=5)[1] - max(place.offset, 0)
    consumer.close()
    return left


def songs(path):
    """What somebody else finds in the database: what's committed."""
    other = sqlite3.connect(path)
    try:
        return dict(other.execute("SELECT song, votes FROM songs ORDER BY song"))
    finally:
        other.close()


def check(told, wanted, found):
    if wanted != found:
        pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


def die():
    raise KeyboardInterrupt


def test_counted(address, db, path):
    """votes are counted for each song"""
    vote(address, (3, "Halo"), (3, "Sabiá"), (3, "Halo"), (3, "Halo"))
    check("Four votes. count returned:", 4, run(address, db))
    check("In songs:", {"Halo": 3, "Sabiá": 1}, songs(path))


def test_left_off(address, db, path):
    """a group begins where it has left off"""
    vote(address, (0, "Halo"), (0, "Sabiá"))
    run(address, db)
    check("All was read. Unread for its group, after it has left off:", 0, lag(address))
    vote(address, (0, "Halo"))
    check("Started again, with one new vote. count returned:", 1, run(address, db))


def test_partitions(address, db, path):
    """each partition has its own place"""
    vote(address, (0, "Halo"), (0, "Halo"), (0, "Halo"))
    run(address, db)
    vote(address, (2, "Sabiá"))
    told = "After three votes in partition 0 came the first one in partition 2. count returned:"
    check(told, 1, run(address, db))
    check("All four votes are in. In songs:", {"Halo": 3, "Sabiá": 1}, songs(path))


def test_dies_before_commit(address, db, path):
    """a vote that comes again isn't counted again"""
    vote(address, (0, "Halo"), (0, "Sabiá"))
    with pytest.raises(KeyboardInterrupt):
        run(address, db, die)
    run(address, db)
    told = "The program died just before its first commit, and was started again. In songs:"
    check(told, {"Halo": 1, "Sabiá": 1}, songs(path))


def test_again_committed(address, db):
    """a vote that comes again is committed, too"""
    vote(address, (0, "Halo"))
    with pytest.raises(KeyboardInterrupt):
        run(address, db, die)
    run(address, db)
    if lag(address):
        pytest.fail(
            "The program died between counting a vote and committing it. At the next start it was left "
            "out, since it was counted already, but not committed. So it comes again at every start."
        )


def test_all_again(address, db, path):
    """if all votes come again, none counts twice"""
    vote(address, (0, "Halo"), (0, "Sabiá"), (0, "Halo"), (1, "Halo"))
    run(address, db)
    counted = run(address, db, name="renamed")
    told = "The group got another name, so it began at the start, with the same database."
    check(f"{told} count returned:", 0, counted)
    check(f"{told} In songs:", {"Halo": 3, "Sabiá": 1}, songs(path))


def test_commit_after(address, db, path):
    """a vote is committed when it's counted, not earlier"""
    vote(address, (0, "Halo"), (0, "Sabiá"))
    seen = []
    run(address, db, lambda: seen.append(songs(path)))
    if not seen:
        pytest.fail("The vote was counted, and nothing was committed.")
    if len(seen[0]) == 2:
        pytest.fail(
            "Two votes were counted before the first commit to Kafka. Each is committed when it's done "
            "with: otherwise all of them come again if the program dies."
        )
    if seen[0] != {"Halo": 1}:
        pytest.fail(
            "At the commit to Kafka, the vote wasn't in the database yet. If the program dies at "
            "this moment, the vote is lost."
        )


@pytest.mark.parametrize("table", ["songs", "places"])
def test_both_or_neither(address, db, path, table):
    """either both the song and the place are written, or neither"""
    db.execute(
        f"CREATE TRIGGER full BEFORE INSERT ON {table} BEGIN SELECT RAISE(FAIL, 'disk full'); END"
    )
    db.commit()
    vote(address, (0, "Halo"))
    try:
        run(address, db)
    except sqlite3.Error:
        pass
    else:
        pytest.fail(f"Writing into {table} failed ('disk full'), and nobody was told.")
    db.commit()
    db.execute("DROP TRIGGER full")
    db.commit()
    run(address, db)
    told = f"Writing into {table} failed. Then the disk had room again, and count was called again."
    check(f"{told} In songs:", {"Halo": 1}, songs(path))


# The last one is Latin-1, and JSON is UTF-8.
BAD = [b"Halo!", b"", b'{"sing": "Halo"}', b'["Halo"]', b'{"song": 7}', b'{"song": "Sabi\xe1"}']


@pytest.mark.parametrize("bad", BAD)
def test_skipped(address, db, path, bad):
    """a message that isn't a vote is skipped, once and for all"""
    vote(address, (0, "Halo"), (0, bad), (0, "Halo"))
    told = f"Between two votes came {bad!r}."
    try:
        counted = run(address, db)
    except Exception as error:  # noqa: BLE001 - whatever it is, it's told
        pytest.fail(f"{told}\ncount ended with {type(error).__name__}: {error}")
    check(f"{told} count returned:", 2, counted)
    check(f"{told} In songs:", {"Halo": 2}, songs(path))


def test_skipped_last(address, db):
    """a skipped message is committed, too"""
    vote(address, (0, b"Halo!"))
    run(address, db)
    if lag(address):
        pytest.fail("b'Halo!' was skipped, but not committed. At the next start, it comes again.")


def test_other_group(address, db, tmp_path):
    """another group begins at the start"""
    vote(address, (0, "Halo"), (1, "Sabiá"))
    run(address, db)
    other = open_votes(str(tmp_path / "other.db"))
    try:
        found = run(address, other, name="statistics")
    finally:
        other.close()
    check("A second group, with its own database. count returned:", 2, found)


def test_program():
    """the program counts three votes once"""
    called(main).prints("counted: 3\ncounted: 0\n{'Halo': 2, 'Sabiá': 1}\n")
