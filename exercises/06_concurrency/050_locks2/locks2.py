"""Is it ready? Is it ready? Is it ready?

Yuki's bakery has a shelf between the oven and the counter. The thread at the counter looks at it a
hundred times a second. By now the small computer under it is so hot that dough rises on it.

Better to sleep, and be woken up. That's what a `Condition` is for, a lock with a waiting room:

    with self.changed:
        while not self.loaves:
            self.changed.wait()
        ...

`wait` releases the lock and sleeps until somebody calls `self.changed.notify_all()`, holding the
lock. Then it takes the lock again. By that time another thread may have been quicker, so look
again: it's a `while`, not an `if`.

Bakers wait too, when the shelf is full. At six o'clock it's closed, and nobody may go on waiting.
Write `Shelf`, without asking over and over. `python3 locks2.py` (on Windows with `py`) bakes ten
loaves.
"""

from threading import Thread


class Shelf:
    """A shelf with room for `room` loaves (1 or more)."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.loaves: list[str] = []

    def put(self, loaf: str) -> None:
        """Put a loaf on the shelf. Wait while it's full. Raise a ValueError once it's closed."""
        # TODO

    def take(self) -> str | None:
        """Take the loaf that has been there longest. Wait while there's none.

        Once the shelf is closed, the loaves left on it can still be taken. After that: None.
        """
        # TODO

    def close(self) -> None:
        """Close the shelf. Nobody waits any longer, whether to put or to take."""
        # TODO


if __name__ == "__main__":
    shelf = Shelf(room=3)

    def bake() -> None:
        for number in range(1, 11):
            shelf.put(f"loaf {number}")
        shelf.close()

    Thread(target=bake, daemon=True).start()
    while (sold := shelf.take()) is not None:
        print(sold)
