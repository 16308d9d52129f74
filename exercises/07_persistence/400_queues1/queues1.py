"""Twelve photos of the wedding are missing.

In Oluwaseun's photo lab, photos wait in a queue. Several computers, the *workers*, take them out
and print them. Last night, one of them lost its power in the middle of a wedding. The twelve photos
it had taken are gone: not in the queue any more, and not on paper.

So a message broker such as RabbitMQ only *lends* a message. It's gone when the worker says "done"
(`ack`, for "acknowledge"). If the worker fails, or is silent for too long, somebody else gets the
message. And a photo that breaks every worker ends up among the *dead letters*, where a human looks
at it.

Make `Queue` such a queue, by its docstrings, and write `work`.

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

    def __init__(
        self, patience: float = 30, tries: int = 3, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.patience = patience
        self.tries = tries
        self.clock = clock  # call it to get the time in seconds
        self.dead: list[str] = []
        self.waiting: list[str] = []

    def put(self, job: str) -> None:
        """Add a job at the end."""
        self.waiting.append(job)

    def take(self) -> Delivery | None:
        """Lend out the job that has waited longest. None if nothing waits.

        First, every job that a worker has had for `patience` seconds comes back to the end of the
        queue. If that was attempt number `tries`, it goes to `dead` instead.
        """
        # TODO
        return Delivery(self.waiting.pop(0), 1, 1) if self.waiting else None

    def ack(self, delivery: Delivery) -> None:
        """The job is done. It's a LookupError if this delivery isn't lent out, or not any more."""
        # TODO

    def fail(self, delivery: Delivery) -> None:
        """It went wrong: the job goes to the end of the queue at once, or to `dead` as in `take`.

        It's a LookupError if this delivery isn't lent out, or not any more.
        """
        # TODO


def work(queue: Queue, handle: Callable[[str], object]) -> int:
    """Take jobs and call `handle(job)` until nothing waits. Return how many were done.

    If `handle` raises an Exception, the job has failed, and the work goes on.
    """
    # TODO
    done = 0
    while delivery := queue.take():
        handle(delivery.job)
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
