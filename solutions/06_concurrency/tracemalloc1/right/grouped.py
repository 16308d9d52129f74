"""Restarted every Sunday."""

import os
import tracemalloc
from collections import deque
from collections.abc import Callable


def growing_line(work: Callable[[], object], times: int) -> str:
    """Call work once, and then so many times. Return the line whose memory grew the most meanwhile.

    Return its file and its number, "receiver.py:12" (without folders), or "" if it's less than
    10,000 bytes.
    """

    def by_line(snapshot):
        sizes = {}
        for stat in snapshot.statistics("lineno"):
            frame = stat.traceback[0]
            if frame.filename != tracemalloc.__file__:
                sizes[frame.filename, frame.lineno] = stat.size
        return sizes

    tracemalloc.start()
    try:
        work()
        old = by_line(tracemalloc.take_snapshot())
        for _ in range(times):
            work()
        new = by_line(tracemalloc.take_snapshot())
    finally:
        tracemalloc.stop()
    best, where = 9_999, ""
    for (file, line), size in new.items():
        if size - old.get((file, line), 0) > best:
            best = size - old.get((file, line), 0)
            where = f"{os.path.basename(file)}:{line}"
    return where


class Receiver:
    """Takes the signals of the turtles."""

    def __init__(self) -> None:
        self.count = 0
        self.last: dict[str, str] = {}  # turtle -> its last message
        self.recent: deque[str] = deque(maxlen=20)  # for the display
        self.seen: dict[str, None] = {}

    def take(self, signal: str, turtle: str, message: str) -> bool:
        """Take a signal. Return False if it has come before."""
        key = f"{signal} of {turtle}"
        if key in self.seen:
            return False
        self.seen[key] = None
        if len(self.seen) > 60:
            del self.seen[next(iter(self.seen))]
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
