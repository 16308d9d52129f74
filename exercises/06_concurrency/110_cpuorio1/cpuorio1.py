"""Busy, or just waiting?

"It's slow, so I gave it more threads. It's still slow," says Wiremu. More threads help a program
that waits: for a network, a disk, another program. They don't help one that calculates. Which one
is it? Guessing from the name is a bad idea. Measure.

There are two clocks. `perf_counter` is the clock on the wall, and goes on whatever happens.
`process_time` goes on only while your process uses the processor:

    >>> work = measure(lambda: sleep(0.2))
    >>> round(work.wall, 1), round(work.cpu, 1)
    (0.2, 0.0)

Half a second on the wall and half a second of processor time: it was busy all along. Half a second
on the wall and nearly no processor time: it waited.

Complete `Measured` and `measure`, and run `python3 cpuorio1.py` (on Windows with `py`): it
measures the six functions of workloads.py. Write into KINDS what they are. Two will surprise you.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter, process_time

from workloads import WORKLOADS

# TODO: what your measurements say: "cpu" (it calculates) or "io" (it waits).
KINDS = {
    "ask_printer": "?",
    "count_words": "?",
    "hash_password": "?",
    "run_report": "?",
    "wait_for_green": "?",
    "watch_folder": "?",
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
        # TODO
        return "?"


def measure(
    work: Callable[[], object],
    wall_clock: Callable[[], float] = perf_counter,
    cpu_clock: Callable[[], float] = process_time,
) -> Measured:
    """Call work once, and return how long it took by both clocks."""
    # TODO
    return Measured(0.0, 0.0)


if __name__ == "__main__":
    for workload in WORKLOADS:
        result = measure(workload)
        print(
            f"{workload.__name__:<15} wall {result.wall:.2f}  cpu {result.cpu:.2f}  {result.kind}"
        )
