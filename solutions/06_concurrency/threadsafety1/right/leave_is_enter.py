"""Seventeen people too few."""


from threading import Lock


class Museum:
    """How many people are inside, for many threads at once."""

    def __init__(self) -> None:
        self.inside = 0
        self.doors: dict[str, int] = {}
        self.lock = Lock()

    def enter(self, door: str, people: int = 1) -> None:
        """Some people come in."""
        with self.lock:
            self.inside += people
            if door not in self.doors:
                self.doors[door] = 0
            self.doors[door] += people

    def leave(self, door: str, people: int = 1) -> None:
        """Some people go out, not always where they came in: a door's number may be negative."""
        self.enter(door, -people)

    def report(self) -> tuple[int, dict[str, int]]:
        """Return how many are inside, and the number of each door, in a dict of its own.

        In every report, the numbers of the doors add up to the number inside.
        """
        with self.lock:
            return self.inside, dict(self.doors)
