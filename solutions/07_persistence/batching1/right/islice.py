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
    from itertools import islice

    items = iter(items)
    while batch := list(islice(items, size)):
        yield batch


class Outbox:
    def __init__(self, send, size):
        self.send = send
        self.size = size
        self.items = []

    def add(self, item):
        self.items.append(item)
        if len(self.items) < self.size:
            return
        full = self.items[:]
        self.items.clear()
        self.send(full)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None or not self.items:
            return False
        self.send(self.items)
        return None


def deliver(send, items, size):
    bad = []
    for batch in batches(items, size):
        stack = [batch]
        while stack:
            part = stack.pop()
            try:
                send(list(part))
            except ValueError:
                if len(part) == 1:
                    bad += part
                else:
                    half = (len(part) + 1) // 2
                    stack += [part[half:], part[:half]]
    return bad


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
