import pytest
from kombu import Connection, Queue
from kombu.transport import memory
from pythlings_checks import called
from rabbitmq1 import NEWS, QUEUES, declare, main, read_all, send

KEYS = [
    "sport",
    "sport.tennis",
    "sport.tennis.goal",
    "sport.football.goal",
    "sport.football.women.goal",
    "sport.goal",
    "weather.flood.urgent",
    "urgent",
    "urgent.sport",
    "sport.tennis.urgent",
    "business.goal",
    "sports.chess.goal",
    "weather.größe",
]
WANTED = {
    "sport": [key for key in KEYS if key == "sport" or key.startswith("sport.")],
    "goals": ["sport.tennis.goal", "sport.football.goal"],
    "urgent": ["weather.flood.urgent", "urgent", "sport.tennis.urgent"],
    "archive": KEYS,
}


@pytest.fixture
def channel():
    memory.Channel.queues.clear()
    memory.Transport.global_state.clear()
    with Connection("memory://") as connection, connection.channel() as channel:
        yield channel


def check(told, wanted, found):
    if wanted != found:
        pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


def fits(pattern, words):
    """Whether RabbitMQ finds that a pattern fits."""
    if not pattern:
        return not words
    first, *rest = pattern
    if first == "#":
        return any(fits(rest, words[start:]) for start in range(len(words) + 1))
    return bool(words) and first in ("*", words[0]) and fits(rest, words[1:])


def queue_check(channel, name):
    """Each key goes into this queue, or doesn't, as it should."""
    if NEWS.type != "topic":
        pytest.fail(f"To compare patterns, it takes a topic exchange. This is a {NEWS.type}.")
    declare(channel)
    patterns = [row[0] for row in channel.get_table("news") if row[2] == name]
    if not patterns:
        pytest.fail(f"No queue {name} is bound to the exchange `news`.")
    for key in KEYS:
        found = any(fits(pattern.split("."), key.split(".")) for pattern in patterns)
        wanted = key in WANTED[name]
        if found != wanted:
            pytest.fail(
                f"The queue {name} has the pattern {' and '.join(map(repr, patterns))}.\n"
                f"A message with the key {key!r} {'should' if wanted else 'should not'} get into "
                f"it, and {'does' if found else 'does not'}."
            )


def test_sport(channel):
    """the queue sport gets every key that begins with the word sport"""
    queue_check(channel, "sport")


def test_goals(channel):
    """the queue goals gets the goals of each kind of sport"""
    queue_check(channel, "goals")


def test_urgent(channel):
    """the queue urgent gets every key that ends with the word urgent"""
    queue_check(channel, "urgent")


def test_archive(channel):
    """the queue archive gets everything"""
    queue_check(channel, "archive")


def test_durable(channel):
    """the exchange and the four queues survive a restart"""
    check("The names of the queues:", sorted(WANTED), sorted(queue.name for queue in QUEUES))
    gone = [each.name for each in (NEWS, *QUEUES) if not each.durable or each.auto_delete]
    check("These would be gone after a restart of the broker:", [], gone)


def test_message(channel):
    """a message is a dictionary with the headline, and has its routing key"""
    declare(channel)
    everything = Queue("everything", NEWS, routing_key="#")(channel)
    everything.declare()
    send(channel, "sport.tennis.goal", "Ein schönes Tor")
    message = everything.get()
    if message is None:
        pytest.fail("send was called, and the exchange `news` has got no message.")
    check(
        "send(channel, 'sport.tennis.goal', 'Ein schönes Tor'). The message, and its key:",
        ({"headline": "Ein schönes Tor"}, "sport.tennis.goal"),
        (message.payload, message.delivery_info["routing_key"]),
    )


def test_send(channel):
    """a message goes where its routing key leads"""
    declare(channel)
    send(channel, "sport.tennis.goal", "Ein schönes Tor")
    send(channel, "weather.flood", "The river rises")
    seen = {name: [] for name in WANTED}
    for name, headlines in seen.items():
        read_all(channel, name, headlines.append)
    wanted = {
        "sport": ["Ein schönes Tor"],
        "goals": ["Ein schönes Tor"],
        "urgent": [],
        "archive": ["Ein schönes Tor", "The river rises"],
    }
    check("Sent: a sport.tennis.goal, and a weather.flood. In the queues:", wanted, seen)


def test_count(channel):
    """read_all returns how many there were, in their order"""
    declare(channel)
    for headline in ("One", "Two", "Three"):
        send(channel, "a.b", headline)
    seen = []
    check("Three were sent. read_all:", 3, read_all(channel, "archive", seen.append))
    check("The archive has read:", ["One", "Two", "Three"], seen)
    check("And again, from the empty queue:", 0, read_all(channel, "archive", seen.append))


def lent(channel):
    """How many messages the broker has lent out and not got an answer for."""
    return len(set(channel.qos._delivered) - set(channel.qos._dirty))


def test_ack_after(channel):
    """a message is acknowledged after its call"""
    declare(channel)
    send(channel, "a.b", "One")
    kept = []
    read_all(channel, "archive", lambda headline: kept.append(lent(channel)))
    if kept != [1]:
        pytest.fail(
            "While `desk` was at work, the broker had forgotten the message already. If the "
            "computer dies now, nobody has it any more."
        )
    if lent(channel):
        pytest.fail("read_all was over, but the message was never acknowledged.")


def test_fails(channel):
    """if a call fails, the message is in the queue again"""
    declare(channel)
    for headline in ("One", "Two"):
        send(channel, "a.b", headline)

    def desk(headline):
        if headline == "Two":
            raise OSError("no paper")

    try:
        read_all(channel, "archive", desk)
    except OSError:
        pass
    else:
        pytest.fail("The desk failed with an OSError, and read_all didn't pass it on.")
    seen = []
    read_all(channel, "archive", seen.append)
    check("One was read. For Two, the desk failed: it should be in the queue again.", ["Two"], seen)


def test_program(channel):
    """the program shows what's in the queues"""
    called(main).says("Two minutes, two goals", "The river keeps rising", "archive")
