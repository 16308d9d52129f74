# expect: Line 38 has kept 200,000 bytes since the first call
"""Restarted every Sunday."""

import tracemalloc
from collections import deque
from collections.abc import Callable
from pathlib import Path


def growing_line(work: Callable[[], object], times: int) -> str:
    """Call work once, and then `times` times. Return the line whose memory grew the most meanwhile.

    Return its file, without folders, and its number: "receiver.py:12". If it grew by less than
    10,000 bytes, return "".
    """
    tracemalloc.start()
    try:
        work()
        before = tracemalloc.take_snapshot()
        for _ in range(times):
            work()
        after = tracemalloc.take_snapshot()
    finally:
        tracemalloc.stop()
    others = [tracemalloc.Filter(False, tracemalloc.__file__)]
    grown = after.filter_traces(others).compare_to(before.filter_traces(others), "lineno")
    most = max(grown, key=lambda line: line.size, default=None)
    if most is None or most.size_diff < 10_000:
        return ""
    place = most.traceback[0]
    return f"{Path(place.filename).name}:{place.lineno}"


class Receiver:
    """Takes the signals of the turtles."""

    def __init__(self) -> None:
        self.count = 0
        self.last: dict[str, str] = {}  # turtle -> its last message
        self.recent: deque[str] = deque(maxlen=20)  # for the display
        self.seen: deque[str] = deque(maxlen=100)

    def take(self, signal: str, turtle: str, message: str) -> bool:
        """Take a signal. Return False if it has come before."""
        key = f"{signal} of {turtle}"
        if key in self.seen:
            return False
        self.seen.append(key)
        self.count += 1
        self.last[turtle] = message
        self.recent.append(f"{turtle}: {message}")
        return True


if __name__ == "__main__":
    receiver = Receiver()

    def an_hour() -> None:
        """Forty turtles send a signal."""
        for number in range(40):
            receiver.take(f"signal {receiver.count}", f"turtle {number}", "9.6N 84.6W " * 5)

    print(growing_line(an_hour, 100) or "It doesn't leak.")
