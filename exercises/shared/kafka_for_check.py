"""Kafka brokers for the check: those that Kafka's driver brings along for tests. Nothing to do here.

`brokers()` gives their address, as `bootstrap.servers` wants it. They keep everything in memory and are gone after the
`with`. A topic is there as soon as it is used, with 4 partitions. In `exercise.toml`:

    packages = "kafka"
    needs = ["loopback"]
    shared = ["kafka_for_check.py"]

    @pytest.fixture
    def address():
        with brokers() as address:
            yield address

    def test_order(address):
        send_order(Producer({"bootstrap.servers": address, **QUICK}), "ada", "tea")
        assert received(address, "orders") == [("ada", "tea")]

`received` reads without a group, which takes no time. A group waits 3 seconds until its first member may begin.
"""

import contextlib
import time

from confluent_kafka import Consumer, Producer, TopicPartition

# No messages about connections on the screen, and nothing waits for more to come.
QUICK = {"log_level": 0, "linger.ms": 0, "message.timeout.ms": 5000, "socket.timeout.ms": 3000}
QUICK_CONSUMER = {"log_level": 0, "fetch.wait.max.ms": 5, "auto.offset.reset": "earliest"}


@contextlib.contextmanager
def brokers(number=1):
    """Start brokers, and give their address."""
    cluster = Producer({"test.mock.num.brokers": number, "bootstrap.servers": "", "log_level": 0})
    listed = cluster.list_topics(timeout=5).brokers.values()
    yield ",".join(f"{broker.host}:{broker.port}" for broker in listed)
    cluster.purge()
    del cluster


def messages(address, topic, limit=5):
    """Return all messages of a topic, partition by partition, each as the driver gives it."""
    consumer = Consumer({"bootstrap.servers": address, "group.id": "check", **QUICK_CONSUMER})
    found = []
    try:
        partitions = consumer.list_topics(topic, timeout=limit).topics[topic].partitions
        places = [TopicPartition(topic, partition, 0) for partition in partitions]
        wanted = sum(consumer.get_watermark_offsets(place, timeout=limit)[1] for place in places)
        consumer.assign(places)
        latest = time.monotonic() + limit
        while len(found) < wanted and time.monotonic() < latest:
            message = consumer.poll(0.1)
            if message and not message.error():
                found.append(message)
    finally:
        consumer.close()
    return sorted(found, key=lambda message: (message.partition(), message.offset()))


def received(address, topic, limit=5):
    """Return key and value of all messages of a topic, as texts, partition by partition."""
    pairs = [(message.key(), message.value()) for message in messages(address, topic, limit)]
    return [tuple(part and part.decode() for part in pair) for pair in pairs]
