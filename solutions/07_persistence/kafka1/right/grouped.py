import json
from dataclasses import dataclass
from itertools import groupby

from confluent_kafka import Producer


@dataclass(frozen=True)
class Scan:
    parcel: str
    what: str


def publish(producer, scans):
    results = []
    for scan in scans:
        producer.produce(
            topic="scans",
            key=scan.parcel,
            value=json.dumps({"what": scan.what, "parcel": scan.parcel}, indent=1),
            on_delivery=lambda error, message: results.append(error),
        )
    producer.flush(30)
    lost = sum(error is not None for error in results)
    if lost:
        raise RuntimeError(f"{lost} of {len(results)} scans lost")


def last_scans(messages):
    def parcel(message):
        return json.loads(message.value())["parcel"]

    return {
        name: json.loads(max(group, key=lambda m: m.offset()).value())["what"]
        for name, group in groupby(sorted(messages, key=parcel), key=parcel)
    }


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
