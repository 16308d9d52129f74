"""Restarted every Sunday.

The receiver for the sea turtles' transmitters has 64 MB of memory, and is on a beach in Costa Rica.
By Sunday the memory is full, and Itzel drives two hours to switch it off and on again. "It must be
`last`, it keeps a whole message for each turtle." There are forty turtles. So it can't be that.

`tracemalloc` knows, for each line of a program, how much memory it has taken that's still in use.

1. Write `growing_line`. Call work once before the first snapshot, since a first call may fill what's
   meant to stay. `python3 tracemalloc1.py` (on Windows with `py`) then says where it leaks.
2. Fix `Receiver`. A signal may come twice, with at most 50 others in between, and must be
   counted once. What's older can be forgotten.
"""

import tracemalloc
from collections import deque
from collections.abc import Callable


def growing_line(work: Callable[[], object], times: int) -> str:
    """Call work once, and then so many times. Return the line whose memory grew the most meanwhile.

    Return its file and its number, "receiver.py:12" (without folders), or "" if it's less than
    10,000 bytes. Afterwards tracemalloc is off, also after an error in work.
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
