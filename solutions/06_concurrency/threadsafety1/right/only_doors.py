"""Seventeen people too few."""


from threading import RLock


class Museum:
    """How many people are inside, for many threads at once."""

    def __init__(self) -> None:
        self.lock = RLock()
        self.doors: dict[str, int] = {}

    def enter(self, door: str, people: int = 1) -> None:
        """Some people come in."""
        self.lock.acquire()
        try:
            self.doors[door] = self.doors.get(door, 0) + people
        finally:
            self.lock.release()

    def leave(self, door: str, people: int = 1) -> None:
        """Some people go out, not always where they came in: a door's number may be negative."""
        self.lock.acquire()
        try:
            self.doors[door] = self.doors.get(door, 0) - people
        finally:
            self.lock.release()

    def report(self) -> tuple[int, dict[str, int]]:
        """Return how many are inside, and the number of each door, in a dict of its own.

        In every report, the numbers of the doors add up to the number inside.
        """
        with self.lock:
            doors = self.doors.copy()
        return sum(doors.values()), doors
