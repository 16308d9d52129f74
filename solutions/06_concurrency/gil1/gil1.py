"""Seven cores asleep."""

from collections.abc import Callable
from threading import Lock, Thread
from time import perf_counter, sleep

# How many times faster four threads were than four calls, one after the other.
MEASURED = {"count stars": 1.0, "wait for the telescope": 3.9}


def speedup(
    work: Callable[[], object], times: int, clock: Callable[[], float] = perf_counter
) -> float:
    """Call work `times` times in a row, and then the same number of times in threads, all at once.

    Return how many times faster the threads were: 2.0 if they needed half of the time.
    """
    began = clock()
    for _ in range(times):
        work()
    halfway = clock()
    threads = [Thread(target=work) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (halfway - began) / (clock() - halfway)


class Tally:
    """Adds up what many threads count."""

    def __init__(self) -> None:
        self.total = 0
        self.lock = Lock()

    def add(self, count: Callable[[], int]) -> None:
        """Count, and add the result. Several threads may count at the same time."""
        counted = count()
        with self.lock:
            self.total += counted


def count_stars() -> int:
    """Calculate for a while."""
    return sum(1 for number in range(600_000) if number % 7 == 3)


def wait_for_telescope() -> None:
    """Wait for a while."""
    sleep(0.05)


if __name__ == "__main__":
    print(f"count stars             {speedup(count_stars, 4):.1f}")
    print(f"wait for the telescope  {speedup(wait_for_telescope, 4):.1f}")


# Why this way
#
# The GIL protects Python, not your data: it keeps a list from falling apart when two threads append
# to it. A line such as `total += count()` is several steps, and the GIL may change hands between
# them. The long part, counting, is outside the lock, and the lock is held for one addition. Without
# a GIL the same code is right, too.
