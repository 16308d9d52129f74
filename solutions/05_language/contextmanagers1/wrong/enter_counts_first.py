# expect: no train has come
"""The barrier stays down."""

from types import TracebackType
from typing import Self


class Barrier:
    """The barrier of a crossing. It can only do what it's told, and once."""

    def __init__(self) -> None:
        self.is_down = False

    def down(self) -> None:
        if self.is_down:
            raise RuntimeError("the motor pushes a barrier that's down already")
        self.is_down = True
        print("barrier down")

    def up(self) -> None:
        if not self.is_down:
            raise RuntimeError("the motor pulls a barrier that's up already")
        self.is_down = False
        print("barrier up")


class Closed:
    """Keeps a barrier down for a block: with Closed(barrier) as trains: ...

    `trains` is this object itself, and trains.count how many trains are on the crossing. While
    one is there, another may come: if the same Closed is entered again, the barrier stays down,
    and only goes up when the last train has left. Errors go on.
    """

    def __init__(self, barrier: Barrier) -> None:
        self.barrier = barrier
        self.count = 0

    def __enter__(self) -> Self:
        self.count += 1
        if self.count == 1:
            self.barrier.down()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.count -= 1
        if self.count == 0:
            self.barrier.up()


def express(crossing: Closed) -> str:
    """Let a fast train pass, and return when it has arrived."""
    with crossing:
        print("  whoosh")
        return "9:40"


def goods(crossing: Closed, wagons: int) -> None:
    """Let a long train pass, overtaken by the express."""
    with crossing:
        for number in range(wagons):
            print(f"  wagon {number + 1}")
            if number == 1:
                express(crossing)


def steam(crossing: Closed) -> None:
    """Let the steam engine pass, which is 90 years old."""
    with crossing:
        raise RuntimeError("derailed")


if __name__ == "__main__":
    the_barrier = Barrier()
    closed = Closed(the_barrier)
    print(express(closed))
    goods(closed, 3)
    try:
        steam(closed)
    except RuntimeError as error:
        print(f"  {error}")
    print("the cars wait" if the_barrier.is_down else "the cars drive")
