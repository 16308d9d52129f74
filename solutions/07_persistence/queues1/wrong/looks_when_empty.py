# expect: should have given cake
"""Twelve photos of the wedding are missing.

Oluwaseun's photo lab puts its orders into a queue, and some computers take them out and print. Last
night, one of them lost its power in the middle of a wedding. What it had taken was gone: not in the
queue any more, and not on paper.

So brokers such as RabbitMQ only *lend* a message. It's gone when the worker says "done" (`ack`). If
the worker fails, or is silent for too long, somebody else gets it. And a photo that breaks every
worker goes to the *dead letters* in the end, where a human looks at it.

Make `Queue` such a queue, by its docstrings, and write `work`. Nothing else may be kept: what's
done is forgotten.

    python3 queues1.py
"""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Delivery:
    """What a worker gets: the job, and which attempt this is (1, 2, 3)."""

    job: str
    attempt: int
    number: int  # a new one for each delivery


class Queue:
    """Lends jobs to workers until one of them is done with it."""

    def __init__(self, patience=30, tries=3, clock=time.monotonic):
        self.patience = patience
        self.tries = tries
        self.clock = clock
        self.dead: list[str] = []
        self.waiting: list[tuple[str, int]] = []
        self.lent: dict[int, tuple[Delivery, float]] = {}
        self.number = 0

    def put(self, job: str) -> None:
        self.waiting.append((job, 1))

    def take(self) -> Delivery | None:
        now = self.clock()
        for delivery, since in list(self.lent.values()):
            if now - since >= self.patience and not self.waiting:
                self.fail(delivery)
        if not self.waiting:
            return None
        job, attempt = self.waiting.pop(0)
        self.number += 1
        delivery = Delivery(job, attempt, self.number)
        self.lent[self.number] = (delivery, now)
        return delivery

    def ack(self, delivery: Delivery) -> None:
        if delivery.number not in self.lent:
            raise LookupError(f"{delivery.job} isn't lent out")
        del self.lent[delivery.number]
        # TODO

    def fail(self, delivery: Delivery) -> None:
        self.ack(delivery)
        if delivery.attempt == self.tries:
            self.dead.append(delivery.job)
        else:
            self.waiting.append((delivery.job, delivery.attempt + 1))
        # TODO


def work(queue: Queue, handle: Callable[[str], object]) -> int:
    done = 0
    while delivery := queue.take():
        try:
            handle(delivery.job)
        except Exception:
            queue.fail(delivery)
        else:
            queue.ack(delivery)
            done += 1
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
