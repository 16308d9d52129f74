import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Delivery:
    job: str
    attempt: int
    number: int


@dataclass
class Entry:
    job: str
    attempts: int = 0
    number: int | None = None
    until: float = 0.0


class Queue:
    def __init__(self, patience=30, tries=3, clock=time.monotonic):
        self.patience, self.tries, self.clock = patience, tries, clock
        self.dead = []
        self.entries = []
        self.deliveries = 0

    def put(self, job):
        self.entries.append(Entry(job))

    def _back(self, entry):
        self.entries.remove(entry)
        entry.number = None
        if entry.attempts >= self.tries:
            self.dead.append(entry.job)
        else:
            self.entries.append(entry)

    def take(self):
        for entry in [e for e in self.entries if e.number and e.until <= self.clock()]:
            self._back(entry)
        for entry in self.entries:
            if entry.number is None:
                self.deliveries += 1
                entry.attempts += 1
                entry.number, entry.until = self.deliveries, self.clock() + self.patience
                return Delivery(entry.job, entry.attempts, entry.number)
        return None

    def _find(self, delivery):
        for entry in self.entries:
            if entry.number == delivery.number:
                return entry
        raise KeyError(delivery.number)

    def ack(self, delivery):
        self.entries.remove(self._find(delivery))

    def fail(self, delivery):
        self._back(self._find(delivery))


def work(queue, handle):
    done = 0
    delivery = queue.take()
    while delivery is not None:
        try:
            handle(delivery.job)
            succeeded = True
        except Exception:
            succeeded = False
        if succeeded:
            queue.ack(delivery)
            done += 1
        else:
            queue.fail(delivery)
        delivery = queue.take()
    return done


def main() -> None:
    now = [0.0]
    queue = Queue(clock=lambda: now[0])
    for photo in ["cake.jpg", "broken.jpg", "dance.jpg"]:
        queue.put(photo)
    print("taken by a computer that loses its power:", queue.take())

    def develop(photo: str) -> None:
        if photo == "broken.jpg":
            raise ValueError(f"{photo} is no photo")
        print("  printed:", photo)

    print("done:", work(queue, develop))
    now[0] = 30
    print("half a minute later, done:", work(queue, develop))
    print("dead letters:", queue.dead)


if __name__ == "__main__":
    main()
