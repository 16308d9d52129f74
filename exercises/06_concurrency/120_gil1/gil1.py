"""Seven cores asleep.

Farida bought a computer with eight cores, and counts her stars in eight threads. It takes as long
as before. One core is busy, and seven are asleep.

It's the GIL, the global interpreter lock: only one thread at a time runs Python. It changes hands
every few milliseconds, and a thread that waits (`sleep`, a network) lets go of it. Since 3.13 there
are builds of Python without it, if you ask for one.

1. Write `speedup`. Then `python3 gil1.py` (on Windows with `py`) measures two kinds of work. Write
   its two numbers into MEASURED.
2. "At least the GIL keeps my total right." It doesn't. In `self.total += count()`, Python reads the
   total, calls `count()`, and then adds. What others have added meanwhile is lost. Fix `Tally`, so
   that several threads still count at the same time.
"""

from collections.abc import Callable
from threading import Lock, Thread
from time import perf_counter, sleep

# TODO: how many times faster were four threads than four calls, one after the other?
MEASURED = {"count stars": 0.0, "wait for the telescope": 0.0}


def speedup(
    work: Callable[[], object], times: int, clock: Callable[[], float] = perf_counter
) -> float:
    """Call work `times` times in a row, and then the same number of times in threads, all at once.

    Return how many times faster the threads were: 2.0 if they needed half of the time.
    """
    # TODO
    return 0.0


class Tally:
    """Adds up what many threads count."""

    def __init__(self) -> None:
        self.total = 0

    def add(self, count: Callable[[], int]) -> None:
        """Count, and add the result. Several threads may count at the same time."""
        # TODO
        self.total += count()


def count_stars() -> int:
    """Calculate for a while."""
    return sum(1 for number in range(600_000) if number % 7 == 3)


def wait_for_telescope() -> None:
    """Wait for a while."""
    sleep(0.05)


if __name__ == "__main__":
    print(f"count stars             {speedup(count_stars, 4):.1f}")
    print(f"wait for the telescope  {speedup(wait_for_telescope, 4):.1f}")
