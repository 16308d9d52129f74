# expect: Was the clock read
"""Seven cores asleep."""

from collections.abc import Callable
from threading import Lock, Thread
from time import perf_counter, sleep

MEASURED = {"count stars": 1.0, "wait for the telescope": 4.0}


def speedup(
    work: Callable[[], object], times: int, clock: Callable[[], float] = perf_counter
) -> float:
    start = clock()
    for _ in range(times):
        work()
    one_after_other = clock() - start

    start = clock()
    threads = [Thread(target=work) for _ in range(times)]
    for thread in threads:
        thread.start()
    in_threads = clock() - start
    for thread in threads:
        thread.join()
    return one_after_other / in_threads


class Tally:
    def __init__(self) -> None:
        self.total = 0
        self.lock = Lock()

    def add(self, count: Callable[[], int]) -> None:
        found = count()
        with self.lock:
            self.total += found


def count_stars() -> int:
    """Calculate for a while."""
    return sum(1 for number in range(600_000) if number % 7 == 3)


def wait_for_telescope() -> None:
    """Wait for a while."""
    sleep(0.05)


if __name__ == "__main__":
    print(f"count stars             {speedup(count_stars, 4):.1f}")
    print(f"wait for the telescope  {speedup(wait_for_telescope, 4):.1f}")
