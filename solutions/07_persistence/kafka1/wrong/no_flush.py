# expect: hadn't arrived yet
"""Delivered, and then loaded.

At Mei's parcel service, each scan is an event: "loaded", "on the road", "delivered". They go through
Kafka, a log that's written at the end and never changed. On her screen, some parcels are delivered
first and loaded afterwards, and their customers get the messages in that order.

A topic such as "scans" consists of partitions, four in ours. Kafka keeps the order inside of each
partition only. The *key* of a message decides which one it goes to: the same key, the same one.

    >>> producer.produce("scans", key="P-7", value='{"what": "loaded"}')    # sent in the background
    >>> producer.flush()                                  # waits until all of it has arrived, or failed

Rewrite `publish`, and write `last_scans`. (5 MB to download, once: the driver, with brokers for
tests.)

    pythlings shell kafka1 -- python kafka1.py
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from confluent_kafka import KafkaError, Message, Producer


@dataclass(frozen=True)
class Scan:
    parcel: str  # such as "P-7"
    what: str


def publish(producer: Producer, scans: Iterable[Scan]) -> None:
    """Send scans to the topic "scans", and wait until all have arrived.

    A value is JSON: {"parcel": "P-7", "what": "loaded"}. The scans of a parcel keep their order, and
    the parcels spread over the partitions. If some didn't arrive, it's a RuntimeError: "2 of 5 scans
    lost". The driver tells with `produce(..., on_delivery=told)`: `told(error, message)` is called
    for each message during `flush`, and error is None if it has arrived.
    """
    sent, lost = 0, []

    def told(error: KafkaError | None, message: Message) -> None:
        if error:
            lost.append(message)

    for scan in scans:
        value = json.dumps({"parcel": scan.parcel, "what": scan.what})
        producer.produce("scans", key=scan.parcel, value=value, on_delivery=told)
        sent += 1
    if lost:
        raise RuntimeError(f"{len(lost)} of {sent} scans lost")


def last_scans(messages: Iterable[Message]) -> dict[str, str]:
    """Return the last scan of each parcel, as {parcel: what}.

    The messages of the partitions come mixed, and not in order: a message can be asked for its
    `key()`, `value()` (both bytes), `partition()` and `offset()`, its number in the partition.
    """
    newest: dict[str, tuple[int, str]] = {}
    for message in messages:
        scan = json.loads(message.value())
        found = (message.offset(), scan["what"])
        newest[scan["parcel"]] = max(newest.get(scan["parcel"], found), found)
    return {parcel: what for parcel, (_, what) in newest.items()}


def main() -> None:
    """Try it with brokers that the driver brings along for tests."""
    brokers = Producer({"test.mock.num.brokers": 1, "bootstrap.servers": "", "log_level": 0})
    found = next(iter(brokers.list_topics(timeout=5).brokers.values()))
    producer = Producer({"bootstrap.servers": f"{found.host}:{found.port}", "log_level": 0})
    scans = [Scan(f"P-{number}", what) for what in ("loaded", "road") for number in range(1, 5)]
    publish(producer, scans)
    print(len(scans), "scans have arrived")


if __name__ == "__main__":
    main()
