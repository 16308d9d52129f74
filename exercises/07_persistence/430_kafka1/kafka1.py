"""Delivered, and then loaded.

Delivered at ten, loaded at eleven? Mei's customers have begun to ask. At her parcel service, each
scan is an event: "loaded", "on the road", "delivered". The events go into Kafka, a log: you can add
to its end, but never change it. And for some parcels, they come out in the wrong order.

A topic such as "scans" is split into partitions: ours has four. Kafka keeps the order inside each
partition only. The *key* of a message decides its partition: the same key, the same partition.

    >>> producer.produce("scans", key="P-7", value='{"what": "loaded"}')    # sent in the background
    >>> producer.flush()                                # waits until all have arrived, or failed

Rewrite `publish`, and write `last_scans`. (5 MB to download, once: the driver, with brokers for
tests.)

    pythlings shell kafka1 -- python kafka1.py
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from confluent_kafka import Message, Producer


@dataclass(frozen=True)
class Scan:
    parcel: str  # such as "P-7"
    what: str


def publish(producer: Producer, scans: Iterable[Scan]) -> None:
    """Send scans to the topic "scans", and wait until all have arrived.

    A value is JSON: {"parcel": "P-7", "what": "loaded"}. The scans of a parcel keep their order,
    and the parcels spread over the partitions. If some didn't arrive, it's a RuntimeError: "2 of 5
    scans lost". With `produce(..., on_delivery=told)`, the driver calls `told(error, message)` for
    each message during `flush`. The error is None if the message has arrived.
    """
    # TODO
    for scan in scans:
        value = json.dumps({"parcel": scan.parcel, "what": scan.what}, ensure_ascii=False)
        producer.produce("scans", value=value)


def last_scans(messages: Iterable[Message]) -> dict[str, str]:
    """Return the last scan of each parcel, as {parcel: what}.

    The messages come from all partitions, mixed, and not in order. Each has a `key()` and a
    `value()`, both bytes, a `partition()`, and an `offset()`: its number in that partition.
    """
    # TODO
    return {}


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
