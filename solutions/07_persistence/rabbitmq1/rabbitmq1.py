"""A goal, in the middle of the night.

At Anahí's newspaper, every message goes to every desk. Three times this week, a goal has woken the
business desk. And among all those goals, the archive missed a flood.

With RabbitMQ, the sender only names a *routing key*, such as "sport.tennis.goal". A *topic
exchange* compares it with the pattern of each queue, and puts a copy into every queue that fits:

- `*` is exactly one word: "sport.*" fits "sport.tennis", but not "sport.tennis.goal"
- `#` is any number of words, even none: "sport.#" fits both of these, and "sport"

The library Kombu talks to RabbitMQ, or to a broker in memory: Connection("memory://").

Write the four queues in `QUEUES`, then `send` and `read_all`. Acknowledge a message when it's on
the desk, not before: until then, the broker keeps it.

    pythlings shell rabbitmq1 -- python rabbitmq1.py
"""

from collections.abc import Callable

from kombu import Connection, Exchange, Producer, Queue
from kombu.transport.virtual import Channel

# A durable exchange or queue is still there after a restart of the broker.
NEWS = Exchange("news", type="topic", durable=True)

# - sport: all that begins with "sport"
# - goals: "sport.", one word, ".goal": tennis or football, but no "sport.football.women.goal"
# - urgent: all that ends with "urgent", however many words come before it, also none
# - archive: everything
QUEUES = [
    Queue("sport", NEWS, "sport.#", durable=True),
    Queue("goals", NEWS, "sport.*.goal", durable=True),
    Queue("urgent", NEWS, "#.urgent", durable=True),
    Queue("archive", NEWS, "#", durable=True),
]


def declare(channel: Channel) -> None:
    """Make the exchange and the queues, if they aren't there yet."""
    NEWS(channel).declare()
    for queue in QUEUES:
        queue(channel).declare()


def send(channel: Channel, key: str, headline: str) -> None:
    """Send {"headline": headline} as JSON to the exchange, with this routing key."""
    producer = Producer(channel, exchange=NEWS)
    producer.publish({"headline": headline}, routing_key=key, serializer="json")


def read_all(channel: Channel, name: str, desk: Callable[[str], object]) -> int:
    """Take all messages out of a queue, call `desk(headline)` for each, and return how many.

    Acknowledge each message after its call. If the call fails, the message goes back into the
    queue (`message.requeue()`), and the error goes to the caller.
    """
    queue = Queue(name, channel=channel)  # queue.get() gives a message, or None if it's empty
    count = 0
    while message := queue.get():
        try:
            desk(message.payload["headline"])
        except BaseException:
            message.requeue()
            raise
        message.ack()
        count += 1
    return count


def main() -> None:
    with Connection("memory://") as connection, connection.channel() as channel:
        declare(channel)
        send(channel, "sport.football.goal", "Two minutes, two goals")
        send(channel, "weather.flood.urgent", "The river keeps rising")
        for queue in QUEUES:
            print(queue.name)
            read_all(channel, queue.name, lambda headline: print("   ", headline))


if __name__ == "__main__":
    main()


# Why this way
#
# The sender knows nothing of the desks. A new desk binds its own queue, and nobody else changes a
# line. With no_ack, or an ack before the work, a crash at the desk loses the message. This way it
# may be read twice, which does less harm. Kombu's broker in memory is for tests: it works in one
# process only, and its `*` isn't as strict as RabbitMQ's.
