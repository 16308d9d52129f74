"""Busy, or just waiting?"""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter, process_time

from workloads import WORKLOADS

KINDS = dict.fromkeys(["ask_printer", "run_report", "watch_folder"], "io")
KINDS |= dict.fromkeys(["hash_password", "count_words", "wait_for_green"], "cpu")


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
        waited = self.wall - self.cpu
        return "io" if waited > self.cpu else "cpu"


def measure(
    work: Callable[[], object],
    wall_clock: Callable[[], float] = perf_counter,
    cpu_clock: Callable[[], float] = process_time,
) -> Measured:
    """Call work once, and return how long it took by both clocks."""
    start_wall = wall_clock()
    start_cpu = cpu_clock()
    work()
    end_cpu = cpu_clock()
    end_wall = wall_clock()
    return Measured(wall=end_wall - start_wall, cpu=end_cpu - start_cpu)


if __name__ == "__main__":
    for workload in WORKLOADS:
        result = measure(workload)
        print(
            f"{workload.__name__:<15} wall {result.wall:.2f}  cpu {result.cpu:.2f}  {result.kind}"
        )
