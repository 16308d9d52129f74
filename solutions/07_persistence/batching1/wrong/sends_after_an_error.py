# expect: After three items in batches of 2 there was an error
"""A thousand letters, a thousand envelopes.

Every meter in Anneli's town sends a reading, and her program hands each one on to the council's
service: 1,000 requests, 20 minutes. The service takes up to 100 readings at once, and is as quick
with 100 as with one.

`batches` is the easy part. The last batch may be smaller, and it's the one that gets lost.

`Outbox` collects what comes in one at a time:

    with Outbox(send, size=100) as outbox:
        for reading in meters():
            outbox.add(reading)         # sends whenever 100 have come together

`deliver` is for Mondays. If one reading in a batch is bad, the service refuses the *whole* batch with
a ValueError, and 99 good ones wait in vain. To send all 100 again one by one would find it. Halving is
quicker: send each half, and halve whichever is refused again. For one bad reading in 100 that's some
15 requests.

Write all three.

    python3 batching1.py
"""

from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")
Send = Callable[[list[T]], None]


def batches(items, size):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


class Outbox:
    def __init__(self, send, size):
        self.send, self.size, self.waiting = send, size, []

    def flush(self):
        if self.waiting:
            self.send(self.waiting)
        self.waiting = []

    def add(self, item):
        self.waiting.append(item)
        if len(self.waiting) >= self.size:
            self.flush()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.flush()


def deliver(send, items, size):
    return []


def _refused(send: Send[T], batch: list[T]) -> list[T]:
    """Send a batch, and return what's bad in it."""
    try:
        send(batch.copy())
    except ValueError:
        if len(batch) == 1:
            return batch
        middle = len(batch) // 2
        return _refused(send, batch[:middle]) + _refused(send, batch[middle:])
    return []


def main() -> None:
    requests = 0

    def service(readings: list[int]) -> None:
        nonlocal requests
        requests += 1
        if any(reading < 0 for reading in readings):
            raise ValueError("a meter can't run backwards")

    bad = deliver(service, [*range(1, 700), -4, *range(700, 1000)], 100)
    print(f"1000 readings: {requests} requests, and these were refused: {bad}")


if __name__ == "__main__":
    main()
