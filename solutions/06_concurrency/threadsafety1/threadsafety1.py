"""Seventeen people missing."""

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
            self.doors[door] = self.doors.get(door, 0) + people

    def leave(self, door: str, people: int = 1) -> None:
        """Some people go out, not always where they came in: a door's number may be negative."""
        with self.lock:
            self.inside -= people
            self.doors[door] = self.doors.get(door, 0) - people

    def report(self) -> tuple[int, dict[str, int]]:
        """Return how many are inside, and a copy of the dict with the number of each door.

        In every report, the numbers of the doors add up to the number inside.
        """
        with self.lock:
            return self.inside, dict(self.doors)


# Why this way
#
# One lock guards the two numbers, because they belong together: with a lock for each, a report
# could still see one changed and the other not. It's made in `__init__`, once for all. `report`
# holds it, too, and hands out a copy. Inside the `with` there's only what has to be there: no
# printing, no network, nothing that takes long.
