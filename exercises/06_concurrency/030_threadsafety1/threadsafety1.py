"""Seventeen people missing.

"We counted 1,204 people coming out of the museum. Your display said 1,187 were inside. If it had
been a real fire, I'd have stopped looking too early." Thandeka, fire brigade

There are eight turnstiles, and each one is a thread. As long as only one is used, every test
passes. But `self.inside += people` is three steps: read, add, write. Between any two of them,
another thread may run:

    north reads 40
    south reads 40, adds 1, writes 41
    north adds 2, writes 42              the visitor from the south is lost

A lock lets one thread in at a time, while the others wait outside:

    lock = Lock()                        # from threading
    with lock:
        ...

Make `Museum` thread-safe: whatever the threads do, nobody is lost, and every report adds up.
"""


class Museum:
    """How many people are inside, for many threads at once."""

    def __init__(self) -> None:
        self.inside = 0
        self.doors: dict[str, int] = {}

    def enter(self, door: str, people: int = 1) -> None:
        """Some people come in."""
        # TODO: "We counted 1,204."
        self.inside += people
        self.doors[door] = self.doors.get(door, 0) + people

    def leave(self, door: str, people: int = 1) -> None:
        """Some people go out, not always where they came in: a door's number may be negative."""
        self.inside -= people
        self.doors[door] = self.doors.get(door, 0) - people

    def report(self) -> tuple[int, dict[str, int]]:
        """Return how many are inside, and a copy of the dict with the number of each door.

        In every report, the numbers of the doors add up to the number inside.
        """
        # TODO: "At 14:03 the doors said 310 and the display said 308."
        return self.inside, self.doors
