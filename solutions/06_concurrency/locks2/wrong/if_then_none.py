# expect: and its take() returns None, though the shelf is open
"""Is it ready? Is it ready? Is it ready?"""

from threading import Condition, Thread


class Shelf:
    """A shelf with room for `room` loaves (1 or more)."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.loaves: list[str] = []
        self.closed = False
        self.changed = Condition()

    def put(self, loaf: str) -> None:
        """Put a loaf on the shelf. Wait while it's full. Raise a ValueError once it's closed."""
        with self.changed:
            while len(self.loaves) >= self.room and not self.closed:
                self.changed.wait()
            if self.closed:
                raise ValueError("the shelf is closed")
            self.loaves.append(loaf)
            self.changed.notify_all()

    def take(self) -> str | None:
        """Take the loaf that has been there longest. Wait while there's none.

        Once the shelf is closed, the loaves left on it can still be taken. After that: None.
        """
        with self.changed:
            if not self.loaves and not self.closed:
                self.changed.wait()
            if not self.loaves:
                return None
            loaf = self.loaves.pop(0)
            self.changed.notify_all()
            return loaf

    def close(self) -> None:
        """Close the shelf. Nobody waits any longer, whether to put or to take."""
        with self.changed:
            self.closed = True
            self.changed.notify_all()


if __name__ == "__main__":
    shelf = Shelf(room=3)

    def bake() -> None:
        for number in range(1, 11):
            shelf.put(f"loaf {number}")
        shelf.close()

    Thread(target=bake, daemon=True).start()
    while (sold := shelf.take()) is not None:
        print(sold)
