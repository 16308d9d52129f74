"""Is it ready? Is it ready? Is it ready?"""

from threading import Lock, Semaphore, Thread


class Shelf:
    """A shelf with room for so many loaves (1 or more)."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.loaves: list[str] = []
        self.free, self.ready, self.lock = Semaphore(room), Semaphore(0), Lock()
        self.closed = False

    def put(self, loaf: str) -> None:
        """Put a loaf on the shelf. Wait while it's full. Once the shelf is closed: a ValueError."""
        self.free.acquire()
        with self.lock:
            if self.closed:
                self.free.release()  # for the next baker
                raise ValueError
            self.loaves.append(loaf)
        self.ready.release()

    def take(self) -> str | None:
        """Take the loaf that has been there longest. Wait while there's none.

        Once the shelf is closed, what's left can still be taken, and then it's None.
        """
        self.ready.acquire()
        with self.lock:
            if self.loaves:
                loaf = self.loaves.pop(0)
                self.free.release()
                return loaf
        self.ready.release()  # for the next customer
        return None

    def close(self) -> None:
        """Close the shelf. Nobody waits any longer, whether to put or to take."""
        with self.lock:
            self.closed = True
        self.free.release()
        self.ready.release()


if __name__ == "__main__":
    shelf = Shelf(room=3)

    def bake() -> None:
        for number in range(1, 11):
            shelf.put(f"loaf {number}")
        shelf.close()

    Thread(target=bake, daemon=True).start()
    while (sold := shelf.take()) is not None:
        print(sold)
