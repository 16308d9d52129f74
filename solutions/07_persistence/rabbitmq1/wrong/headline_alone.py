# expect: The message, and its key
"""A goal, in the middle of the night.

At Anahí's newspaper, every message goes to every desk. The business desk has been woken by a goal
three times this week, and the archive has missed a flood.

With RabbitMQ, a sender only names a *routing key*, such as "sport.tennis.goal". A *topic exchange*
compares it with the patterns of the queues, and puts a copy into each that fits:

- `*` is exactly one word: "sport.*" fits "sport.tennis", but not "sport.tennis.goal"
- `#` is any number of words, also none: "sport.#" fits both, and "sport"

Kombu speaks with RabbitMQ, and with a broker in memory: Connection("memory://").

Write the four queues in `QUEUES`, and then `send` and `read_all`. A message is acknowledged when
it's on the desk, not before: until then, the broker keeps it.

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
    Queue("sport", NEWS, routing_key="sport.#", durable=True),
    Queue("goals", NEWS, routing_key="sport.*.goal", durable=True),
    Queue("urgent", NEWS, routing_key="#.urgent", durable=True),
    Queue("archive", NEWS, routing_key="#", durable=True),
]


def declare(channel: Channel) -> None:
    """Make the exchange and the queues, if they aren't there yet."""
    NEWS(channel).declare()
    for queue in QUEUES:
        queue(channel).declare()


def send(channel: Channel, key: str, headline: str) -> None:
    Producer(channel, exchange=NEWS).publish(headline, routing_key=key)


def read_all(channel: Channel, name: str, desk: Callable[[str], object]) -> int:
    queue = Queue(name, channel=channel)
    count = 0
    while message := queue.get():
        try:
            desk(message.payload["headline"])
        except Exception:
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
