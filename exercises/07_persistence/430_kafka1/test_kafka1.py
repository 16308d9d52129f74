import json
from dataclasses import dataclass

import pytest
from confluent_kafka import KafkaError, Producer
from kafka1 import Scan, last_scans, main, publish
from kafka_for_check import QUICK, brokers, messages
from pythlings_checks import called

PARCELS = [f"P-{number}" for number in range(1, 9)]
STEPS = ["loaded", "road", "Überlingen", "delivered"]
SCANS = [Scan(parcel, what) for what in STEPS for parcel in PARCELS]

#: Without a key, each message goes anywhere; otherwise some in a row share a partition.
ONE_BY_ONE = {"sticky.partitioning.linger.ms": 0}


@pytest.fixture(scope="module")
def arrived():
    """What has arrived when publish is over: what each partition has, in order."""
    with brokers() as address:
        producer = Producer({**QUICK, **ONE_BY_ONE, "bootstrap.servers": address})
        publish(producer, list(SCANS))
        waiting = len(producer)
        producer.flush(10)
        found = messages(address, "scans")
    return waiting, found


@dataclass
class Stored:
    """A message as it was read."""

    place: tuple
    scan: dict

    def key(self):
        return self.scan["parcel"].encode()

    def value(self):
        return json.dumps(self.scan).encode()

    def partition(self):
        return self.place[0]

    def offset(self):
        return self.place[1]

    def topic(self):
        return "scans"

    def error(self):
        return None


def stored(*rows):
    return [
        Stored((partition, offset), {"parcel": parcel, "what": what})
        for partition, offset, parcel, what in rows
    ]


def check(told, wanted, found):
    if wanted != found:
        pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


def test_waits(arrived):
    """publish waits until all scans have arrived"""
    if arrived[0]:
        pytest.fail(f"publish was over, but {arrived[0]} of {len(SCANS)} scans hadn't arrived yet.")


def test_values(arrived):
    """each scan arrives once, as JSON"""
    found = []
    for message in arrived[1]:
        try:
            found.append(json.loads(message.value()))
        except (TypeError, ValueError):
            pytest.fail(f"A value should be JSON. It was: {message.value()!r}")
    for scan in SCANS:
        wanted = {"parcel": scan.parcel, "what": scan.what}
        if found.count(wanted) != 1:
            pytest.fail(
                f"{scan} was published once.\nExpected once: {wanted}\n"
                f"It arrived {found.count(wanted)} times. The first that arrived: {found[:1]}"
            )
    check("The number of messages that arrived:", len(SCANS), len(found))


def test_together(arrived):
    """all scans of a parcel are in the same partition"""
    for parcel in PARCELS:
        places = {}
        for message in arrived[1]:
            scan = json.loads(message.value())
            if scan["parcel"] == parcel:
                places.setdefault(message.partition(), []).append(scan["what"])
        if len(places) > 1:
            told = "\n".join(f"  partition {p}: {', '.join(what)}" for p, what in places.items())
            pytest.fail(
                f"The scans of {parcel} are in {len(places)} partitions, so nobody knows their "
                f"order any more:\n\n{told}"
            )
        check(f"{parcel}, in the order of its partition:", STEPS, *places.values())


def test_spread(arrived):
    """the parcels spread over the partitions"""
    partitions = {message.partition() for message in arrived[1]}
    if len(partitions) < 2:
        pytest.fail(
            f"All {len(PARCELS)} parcels are in partition {partitions.pop()}, and three are empty. "
            "Does each parcel have its own key?"
        )


def test_lost():
    """scans that didn't arrive are a RuntimeError"""
    settings = {**QUICK, "bootstrap.servers": "127.0.0.1:1", "message.timeout.ms": 300}
    try:
        publish(Producer(settings), [Scan("P-1", "loaded"), Scan("P-2", "loaded")])
    except RuntimeError as error:
        check("No broker was there for two scans. The error says:", "2 of 2 scans lost", str(error))
    else:
        pytest.fail("No broker was there for two scans, and publish ended without an error.")


class Losing:
    """A producer of which each second message gets lost."""

    def __init__(self):
        self.waiting, self.sent = [], 0

    def __len__(self):
        return len(self.waiting)

    def produce(self, topic, *_, on_delivery=None, callback=None, **__):
        self.waiting.append((self.sent, on_delivery or callback))
        self.sent += 1

    def flush(self, *_):
        for number, told in self.waiting:
            error = KafkaError(KafkaError._MSG_TIMED_OUT) if number % 2 else None
            if told:
                told(error, Stored((0, number), {"parcel": "P-1", "what": "loaded"}))
        self.waiting.clear()
        return 0

    poll = flush


def test_some_lost():
    """if only some are lost, the error says how many of all"""
    try:
        publish(Losing(), (Scan(f"P-{number}", "loaded") for number in range(1, 6)))
    except RuntimeError as error:
        check("Two of five didn't arrive. The error says:", "2 of 5 scans lost", str(error))
    else:
        pytest.fail("Two of five scans didn't arrive, and publish ended without an error.")


def test_none():
    """publishing nothing isn't an error"""
    with brokers() as address:
        publish(Producer({"bootstrap.servers": address, **QUICK}), iter([]))


def test_last():
    """the last scan of a parcel is the one with the greatest offset"""
    rows = [(2, 9, "P-1", "road"), (2, 10, "P-1", "delivered"), (2, 8, "P-1", "loaded")]
    check(
        "P-1 has 'road' at offset 9, 'delivered' at 10, 'loaded' at 8:",
        {"P-1": "delivered"},
        last_scans(stored(*rows)),
    )


def test_last_mixed():
    """each parcel has its own last scan"""
    rows = [
        (0, 1, "P-2", "road"),
        (3, 70, "Pä", "loaded"),
        (0, 0, "P-2", "loaded"),
        (0, 2, "P-5", "loaded"),
        (1, 0, "P-4", "delivered"),
    ]
    check(
        "Four parcels in three partitions:",
        {"P-2": "road", "Pä": "loaded", "P-5": "loaded", "P-4": "delivered"},
        last_scans(iter(stored(*rows))),
    )
    check("Nothing was read:", {}, last_scans([]))


def test_last_arrived(arrived):
    """last_scans reads what publish has sent"""
    wanted = dict.fromkeys(PARCELS, "delivered")
    check("All that arrived, the last first:", wanted, last_scans(arrived[1][::-1]))


def test_program():
    """the program sends its scans"""
    called(main).prints("8 scans have arrived\n")
