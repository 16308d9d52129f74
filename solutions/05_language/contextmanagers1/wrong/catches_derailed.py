# expect: which should come out of it
"""The barrier stays down."""


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
    """Keeps a barrier down for a block."""

    def __init__(self, barrier):
        self.barrier = barrier
        self.count = 0

    def __enter__(self):
        if self.count == 0:
            self.barrier.down()
        self.count += 1
        return self

    def __exit__(self, kind, error, traceback):
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
    try:
        with crossing:
            raise RuntimeError("derailed")
    except RuntimeError as error:
        print(f"  {error}")


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
