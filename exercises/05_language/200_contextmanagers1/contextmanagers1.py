"""The barrier stays down.

In Thandi's model village, the barrier goes down before each train, and up after it. Her program has
`down` and `up` around each train, in three places. On Saturday a locomotive derailed with a
RuntimeError, `up` was never reached, and forty small cars waited until closing time.

`with` can do what must be done afterwards, whatever happens. You know it from files. It works with
any object that has these two methods:

    >>> class Lamp:
    ...     def __enter__(self):
    ...         print("on")
    ...         return "a warm light"
    ...     def __exit__(self, kind, error, traceback):
    ...         print("off")
    >>> with Lamp() as light:
    ...     print(light)
    on
    a warm light
    off

What `__enter__` returns is what `as` gives a name to. `__exit__` runs when the block is left, even
by `return` or by an error. It's told about the error (without one, it gets None three times), and
after that the error goes on.

Write the class Closed, and use it for the three trains. See them with `python3
contextmanagers1.py` (on Windows `py contextmanagers1.py`).
"""


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
    and only goes up when the last train has left. Errors go on. If the barrier can't go down, its
    error goes on, too, and no train has come.
    """

    # TODO


def express(crossing: Closed, barrier: Barrier) -> str:
    """Let a fast train pass, and return when it has arrived."""
    # TODO: `with`, here and below. Then `barrier` isn't needed any more: take it out.
    barrier.down()
    print("  whoosh")
    return "9:40"  # and nobody comes to `up`


def goods(crossing: Closed, barrier: Barrier, wagons: int) -> None:
    """Let a long train pass, overtaken by the express."""
    barrier.down()
    for number in range(wagons):
        print(f"  wagon {number + 1}")
        if number == 1:
            express(crossing, barrier)
    barrier.up()


def steam(crossing: Closed, barrier: Barrier) -> None:
    """Let the steam engine pass, which is 90 years old. Its RuntimeError goes on."""
    barrier.down()
    raise RuntimeError("derailed")
    barrier.up()


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
