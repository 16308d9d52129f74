"""Is it ready? Is it ready? Is it ready?"""

from collections import deque
from threading import Condition, Lock, Thread


class Shelf:
    """A shelf with room for so many loaves (1 or more)."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.loaves: deque[str] = deque()
        self.closed = False
        lock = Lock()
        self.not_empty, self.not_full = Condition(lock), Condition(lock)

    def put(self, loaf: str) -> None:
        """Put a loaf on the shelf. Wait while it's full. Once the shelf is closed: a ValueError."""
        with self.not_full:
            self.not_full.wait_for(lambda: self.closed or len(self.loaves) < self.room)
            if self.closed:
                raise ValueError
            self.loaves.append(loaf)
            self.not_empty.notify()

    def take(self) -> str | None:
        """Take the loaf that has been there longest. Wait while there's none.

        Once the shelf is closed, what's left can still be taken, and then it's None.
        """
        with self.not_empty:
            self.not_empty.wait_for(lambda: self.closed or self.loaves)
            if self.loaves:
                loaf = self.loaves.popleft()
                self.not_full.notify()
                return loaf
        return None

    def close(self) -> None:
        """Close the shelf. Nobody waits any longer, whether to put or to take."""
        with self.not_empty:
            self.closed = True
            self.not_empty.notify_all()
            self.not_full.notify_all()


if __name__ == "__main__":
    shelf = Shelf(room=3)

    def bake() -> None:
        for number in range(1, 11):
            shelf.put(f"loaf {number}")
        shelf.close()

    Thread(target=bake, daemon=True).start()
    while (sold := shelf.take()) is not None:
        print(sold)
