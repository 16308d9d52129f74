"""A thousand letters, a thousand envelopes.

A thousand water meters in Anneli's town send a reading each, and her program passes them on to the
council's service one by one: 1,000 requests, 20 minutes. The service would take 100 readings at
once, and needs no longer for 100 than for one.

`batches` is the easy part. The last batch may be smaller, and it's the one that gets lost.

`Outbox` collects items that come in one at a time:

    with Outbox(send, size=100) as outbox:
        for reading in meters():
            outbox.add(reading)         # sends whenever 100 have come together

`deliver` is for bad days. If one reading in a batch is wrong, the service refuses the *whole* batch
with a ValueError. Sending all 100 again one by one would find the culprit. Halving is quicker: send
each half, and halve whichever is refused again. For one bad reading in 100, that's about 15
requests.

Write all three.

    python3 batching1.py
"""

from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")
Send = Callable[[list[T]], None]


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield lists of `size` items, the last one with whatever is left. No list is empty.

    It reads no further than it has to: it hands out a full batch before it reads the next item.
    """
    batch: list[T] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


class Outbox(Generic[T]):
    """Collects items, and sends them in batches of `size`.

    If the `with` ends well, what's left is sent, too. If it ends with an error, what's left isn't
    sent. No batch is empty, and none is sent again, even if send raised an error. Each batch is a
    new list, which then belongs to the service: it may change it.
    """

    def __init__(self, send: Send[T], size: int) -> None:
        self.send = send
        self.size = size
        self.waiting: list[T] = []

    def add(self, item: T) -> None:
        """Take one more item, and send the batch if it's complete."""
        self.waiting.append(item)
        if len(self.waiting) == self.size:
            self._flush()

    def _flush(self) -> None:
        batch, self.waiting = self.waiting, []
        self.send(batch)

    def __enter__(self) -> "Outbox[T]":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """The end of the with: `kind` is None if it ends well."""
        if kind is None and self.waiting:
            self._flush()


def deliver(send: Send[T], items: Iterable[T], size: int) -> list[T]:
    """Send all items in batches of `size`, and return those that can't be sent, in their order.

    A ValueError from send means refused; any other error goes on. A batch that's refused is sent
    again in two halves, each of which may be refused again, down to single items. A list that was
    sent belongs to the service, refused or not. In the end the service has taken every good item
    exactly once.
    """
    return [item for batch in batches(items, size) for item in _refused(send, batch)]


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


# Why this way
#
# With one bad item in n, halving costs about 2 log2(n) requests instead of n. If most are bad, one
# by one is cheaper. The outbox begins its new list before it sends. If send fails, nobody knows
# whether the service has the batch, and sending it again could count every reading twice.
