import json
from dataclasses import asdict, dataclass

from confluent_kafka import Producer


@dataclass(frozen=True)
class Scan:
    parcel: str
    what: str


class Count:
    def __init__(self):
        self.good = 0
        self.bad = 0

    def __call__(self, error, message):
        if error is None:
            self.good += 1
        else:
            print("lost:", message.key())
            self.bad += 1


def publish(producer, scans):
    scans = list(scans)
    count = Count()
    for scan in scans:
        text = json.dumps(asdict(scan), ensure_ascii=False)
        producer.produce("scans", text.encode(), scan.parcel.encode(), callback=count)
        producer.poll(0)
    while count.good + count.bad < len(scans):
        producer.poll(0.1)
    if count.bad > 0:
        raise RuntimeError("%d of %d scans lost" % (count.bad, len(scans)))


def last_scans(messages):
    result = {}
    for message in sorted(messages, key=lambda m: (m.partition(), m.offset())):
        scan = json.loads(message.value().decode())
        result[message.key().decode()] = scan["what"]
    return result


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
