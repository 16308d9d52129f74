# expect: another process that calculates
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
    "run_report": "cpu",
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

        What took no time at all is "cpu".
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
