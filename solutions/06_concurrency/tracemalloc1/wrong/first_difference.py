# expect: The second call gives back
"""Restarted every Sunday."""

import tracemalloc
from collections import deque
from collections.abc import Callable
from pathlib import Path


def growing_line(work: Callable[[], object], times: int) -> str:
    """Call work once, and then `times` times. Return the line whose memory grew the most meanwhile.

    Return its file, without folders, and its number: "receiver.py:12". If it grew by less than
    10,000 bytes, return "". Afterwards tracemalloc is off, also after an error in work.
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
    most = next(iter(after.compare_to(before, "lineno")), None)
    if most is None or most.size_diff < 10_000:
        return ""
    frame = most.traceback[0]
    return f"{Path(frame.filename).name}:{frame.lineno}"


class Receiver:
    """Takes the signals of the turtles."""

    def __init__(self) -> None:
        self.count = 0
        self.last: dict[str, str] = {}  # turtle -> its last message
        self.recent: deque[str] = deque(maxlen=20)  # for the display
        self.seen: deque[str] = deque(maxlen=51)

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
