"""Restarted every Sunday.

On a beach in Costa Rica, a receiver with 64 MB of memory listens to sea turtles. By Sunday the
memory is full, and Itzel drives two hours to switch it off and on again. "It must be `last`, it
keeps a whole message for each turtle." But there are only forty turtles.

`tracemalloc` knows, for each line of a program, how much of the memory it took is still in use.

1. Write `growing_line`, which compares two snapshots of the memory. Call work once before the first
   one, since a first call may fill what's meant to stay. Then `python3 tracemalloc1.py` (on Windows
   with `py`) says where it leaks.
2. Fix `Receiver`. A signal may come twice, with at most 50 others in between, and must be counted
   once. Forget the older ones, so that the memory doesn't grow.
"""

import tracemalloc
from collections import deque
from collections.abc import Callable


def growing_line(work: Callable[[], object], times: int) -> str:
    """Call work once, and then `times` times. Return the line whose memory grew the most meanwhile.

    Return its file, without folders, and its number: "receiver.py:12". If it grew by less than
    10,000 bytes, return "". Afterwards tracemalloc is off, also after an error in work.
    """
    # TODO
    return ""


class Receiver:
    """Takes the signals of the turtles."""

    def __init__(self) -> None:
        self.count = 0
        self.last: dict[str, str] = {}  # turtle -> its last message
        self.recent: deque[str] = deque(maxlen=20)  # for the display
        self.seen: set[str] = set()

    def take(self, signal: str, turtle: str, message: str) -> bool:
        """Take a signal. Return False if it has come before."""
        key = f"{signal} of {turtle}"
        if key in self.seen:
            return False
        self.seen.add(key)
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
