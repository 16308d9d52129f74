"""Seventeen people too few."""


class Museum:
    """How many people are inside, for many threads at once."""

    def __init__(self) -> None:
        self.events: list[tuple[str, int]] = []

    def enter(self, door: str, people: int = 1) -> None:
        """Some people come in."""
        self.events.append((door, people))

    def leave(self, door: str, people: int = 1) -> None:
        """Some people go out, not always where they came in: a door's number may be negative."""
        self.events.append((door, -people))

    def report(self) -> tuple[int, dict[str, int]]:
        """Return how many are inside, and the number of each door, in a dict of its own.

        In every report, the numbers of the doors add up to the number inside.
        """
        doors = {}
        for door, people in list(self.events):
            doors[door] = doors.get(door, 0) + people
        return sum(doors.values()), doors
