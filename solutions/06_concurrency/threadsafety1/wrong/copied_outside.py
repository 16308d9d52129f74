# expect: all of the report has to be made
"""Seventeen people too few."""

from threading import Lock


class Museum:
    """How many people are inside, for many threads at once."""

    def __init__(self):
        self.inside = 0
        self.doors = {}
        self.lock = Lock()

    def enter(self, door, people=1):
        with self.lock:
            self.inside += people
            self.doors[door] = self.doors.get(door, 0) + people

    def leave(self, door, people=1):
        with self.lock:
            self.inside -= people
            self.doors[door] = self.doors.get(door, 0) - people

    def report(self):
        with self.lock:
            inside = self.inside
        return inside, dict(self.doors)
