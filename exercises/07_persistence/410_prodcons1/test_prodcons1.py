import sqlite3

import pytest
from kombu import Connection, Producer, message
from kombu.transport import memory
from prodcons1 import ORDERS, consume, main, publish
from pythlings_checks import called
from shop import open_database


@pytest.fixture
def channel():
    memory.Channel.queues.clear()
    memory.Transport.global_state.clear()
    with Connection("memory://") as connection, connection.channel() as channel:
        yield channel


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "shop.db")


@pytest.fixture
def db(path):
    db = open_database(path)
    yield db
    db.close()


def rows(path, sql="SELECT customer, cents FROM charges ORDER BY customer, cents"):
    """What somebody else finds in the database: what's committed."""
    other = sqlite3.connect(path)
    try:
        return other.execute(sql).fetchall()
    finally:
        other.close()


def check(told, wanted, found):
    if wanted != found:
        pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


def left(channel):
    """How many messages wait, or were lent out and never answered."""
    unanswered = set(channel.qos._delivered) - set(channel.qos._dirty)
    return memory.Channel.queues["orders"].qsize() + len(unanswered)


def test_charged(channel, db, path):
    """each order is charged"""
    publish(channel, "A-1", "Noor", 1250)
    publish(channel, "A-2", "Bjørn", 1)
    check("Two orders, consume returned:", 2, consume(channel, db))
    check("In charges:", [("Bjørn", 1), ("Noor", 1250)], rows(path))
    check("And once more, with an empty queue:", 0, consume(channel, db))


def test_same_amount(channel, db, path):
    """two orders by one person are two charges, even for the same amount"""
    publish(channel, "A-1", "Noor", 1250)
    publish(channel, "A-2", "Noor", 1250)
    consume(channel, db)
    told = "Two orders with different numbers, A-1 and A-2. In charges:"
    check(told, [("Noor", 1250), ("Noor", 1250)], rows(path))


def test_twice(channel, db, path):
    """an order that comes twice is charged once"""
    for number in ("A-1", "A-2", "A-1"):
        publish(channel, number, f"Noor {number}", 1250)
    charged = consume(channel, db)
    check("A-1 came twice. In charges:", [("Noor A-1", 1250), ("Noor A-2", 1250)], rows(path))
    check("A-1 came twice, A-2 once. consume returned:", 2, charged)
    check("Messages still in the queue, or without an answer:", 0, left(channel))


def test_twice_later(channel, db, path):
    """an order that comes again later, to another consumer, isn't charged again"""
    publish(channel, "A-1", "Noor", 1250)
    consume(channel, db)
    publish(channel, "A-1", "Noor", 1300)
    other = open_database(path)
    try:
        charged = consume(channel, other)
    finally:
        other.close()
    told = "A-1 came again, to another consumer, and with another amount. In charges:"
    check(told, [("Noor", 1250)], rows(path))
    check("There was nothing new. consume returned:", 0, charged)


def test_ack_after(channel, db, path, monkeypatch):
    """an order is acknowledged after it's committed"""
    seen, ack = [], message.Message.ack

    def watched(self, *args, **options):
        seen.append(rows(path))
        ack(self, *args, **options)

    monkeypatch.setattr(message.Message, "ack", watched)
    publish(channel, "A-1", "Noor", 1250)
    consume(channel, db)
    if not seen:
        pytest.fail("A-1 was charged, and never acknowledged.")
    if seen[0] != [("Noor", 1250)]:
        pytest.fail(
            "When A-1 was acknowledged, its charge was not committed. After a power cut at this "
            "moment, the broker has forgotten the order, and Noor never pays."
        )


def test_database_fails(channel, db, path):
    """if the database fails, the order isn't half done, and comes again"""
    db.execute(
        "CREATE TRIGGER full BEFORE INSERT ON charges BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )
    db.commit()
    publish(channel, "A-1", "Noor", 1250)
    try:
        consume(channel, db)
    except sqlite3.Error:
        pass
    else:
        pytest.fail("The INSERT into charges failed ('disk full'), and nobody was told.")
    db.commit()
    if rows(path, "SELECT number FROM done"):
        pytest.fail(
            "The INSERT into charges failed ('disk full'). Now A-1 counts as done, but nobody has "
            "paid: when it comes again, it's left out."
        )
    db.execute("DROP TRIGGER full")
    db.commit()
    check("Then the disk had room again. consume returned:", 1, consume(channel, db))
    check("In charges:", [("Noor", 1250)], rows(path))


def test_mark_fails(channel, db, path):
    """a charge without its mark in `done` isn't kept"""
    db.execute(
        "CREATE TRIGGER full BEFORE INSERT ON done BEGIN SELECT RAISE(FAIL, 'disk full'); END"
    )
    db.commit()
    publish(channel, "A-1", "Noor", 1250)
    try:
        consume(channel, db)
    except sqlite3.Error:
        pass
    db.commit()
    told = (
        "The INSERT into done failed, so A-1 comes again, and would be charged again. In charges:"
    )
    check(told, [], rows(path))


@pytest.mark.parametrize(
    "order",
    [
        {"customer": "Noor", "cents": 5},
        {"number": "A-1", "cents": 5},
        {"number": "A-1", "customer": "Noor"},
        {"number": "A-1", "customer": "Noor", "cents": 0},
        {"number": "A-1", "customer": "Noor", "cents": "5"},
    ],
)
def test_not_right(channel, db, path, order):
    """an order that isn't right is thrown out, and the others go on"""
    ORDERS(channel).declare()
    Producer(channel).publish(order, routing_key="orders", serializer="json")
    publish(channel, "A-2", "Ben", 900)
    told = f"An order that isn't right: {order}"
    try:
        charged = consume(channel, db)
    except Exception as error:  # noqa: BLE001 - whatever it is, it's told
        pytest.fail(f"{told}\n\nconsume ended with a {type(error).__name__}: {error}")
    check(f"{told}\nAfter it came A-2, from Ben. In charges:", [("Ben", 900)], rows(path))
    check(f"{told}\nAfter it came A-2, from Ben. consume returned:", 1, charged)
    told = f"{told}\nMessages still in the queue, or without an answer:"
    check(told, 0, left(channel))


def test_program(channel):
    """the program charges Noor once"""
    called(main).prints("charged: 2\n  Noor: 12.50\n  Ben: 9.00\n")
