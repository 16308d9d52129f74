# expect: Two of five didn't arrive
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

from confluent_kafka import Message, Producer


@dataclass(frozen=True)
class Scan:
    parcel: str  # such as "P-7"
    what: str


def publish(producer: Producer, scans: Iterable[Scan]) -> None:
    lost = 0
    total = 0

    def told(error, message):
        nonlocal lost
        if error is not None:
            lost += 1

    for scan in scans:
        value = json.dumps({"parcel": scan.parcel, "what": scan.what}, ensure_ascii=False)
        producer.produce("scans", key=scan.parcel, value=value, on_delivery=told)
        total += 1
    producer.flush()
    if lost:
        raise RuntimeError(f"{lost} of {lost} scans lost")


def last_scans(messages: Iterable[Message]) -> dict[str, str]:
    last = {}
    for message in sorted(messages, key=lambda m: (m.partition(), m.offset())):
        scan = json.loads(message.value())
        last[scan["parcel"]] = scan["what"]
    return last


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
