"""Busy, or just waiting?"""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter, process_time

from workloads import WORKLOADS

# What the measurements say: "cpu" (it calculates) or "io" (it waits).
KINDS = {
    "ask_printer": "io",
    "count_words": "cpu",
    "hash_password": "cpu",
    "run_report": "io",
    "wait_for_green": "cpu",
    "watch_folder": "io",
}


@dataclass
class Measured:
    """Seconds on the wall, and seconds of the processor."""

    wall: float
    cpu: float

    @property
    def kind(self) -> str:
        """Return "cpu" if the processor was busy for at least half of the time, otherwise "io".

        Work that took no time at all is "cpu".
        """
        return "cpu" if self.cpu >= self.wall / 2 else "io"


def measure(
    work: Callable[[], object],
    wall_clock: Callable[[], float] = perf_counter,
    cpu_clock: Callable[[], float] = process_time,
) -> Measured:
    """Call work once, and return how long it took by both clocks."""
    wall, cpu = wall_clock(), cpu_clock()
    work()
    return Measured(wall_clock() - wall, cpu_clock() - cpu)


if __name__ == "__main__":
    for workload in WORKLOADS:
        result = measure(workload)
        print(
            f"{workload.__name__:<15} wall {result.wall:.2f}  cpu {result.cpu:.2f}  {result.kind}"
        )


# Why this way
#
# There's no division, so work that takes no time needs no case of its own. The clocks are
# arguments, which is how the tests know the time. `process_time` counts all threads of this process
# and no other process, and so it can go faster than the wall. `thread_time` is for one thread. And
# names lie: reading a file is calculating if it's in memory, and waiting is calculating if it's
# done in a loop.
