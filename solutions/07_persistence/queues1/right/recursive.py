import itertools
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Delivery:
    """What a worker gets."""

    job: str
    attempt: int
    number: int


class Queue:
    def __init__(self, patience=30, tries=3, clock=time.monotonic):
        self.patience = patience
        self.tries = tries
        self.clock = clock
        self.dead = []
        self.todo = []
        self.out = {}
        self.numbers = itertools.count(1)

    def put(self, job):
        self.todo += [Delivery(job, 0, 0)]

    def take(self):
        late = [each for each, since in self.out.items() if self.clock() - since >= self.patience]
        for each in late:
            self.fail(each)
        try:
            first, *self.todo = self.todo
        except ValueError:
            return None
        lent = Delivery(first.job, first.attempt + 1, next(self.numbers))
        self.out[lent] = self.clock()
        return lent

    def ack(self, delivery):
        self.out.pop(delivery)

    def fail(self, delivery):
        self.ack(delivery)
        (self.dead.append(delivery.job) if delivery.attempt == self.tries else self.todo.append(delivery))


def work(queue, handle):
    done = 0
    for delivery in iter(queue.take, None):
        try:
            handle(delivery.job)
        except Exception:
            queue.fail(delivery)
            continue
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
