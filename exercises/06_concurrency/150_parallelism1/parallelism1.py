"""Both dishes were cooked at the same time. Were they?

Giulia runs two kitchens. In one, a single cook stirs the risotto, turns the sea bass, and goes back
to the risotto. Both dishes are under way, and each gets its turn: that's concurrency. In the other,
two cooks work at two stoves, and both dishes are worked on at the same moment: that's parallelism.

The tasks of asyncio, which comes next, share one cook. Processes have one each.

The files here were recorded on a real computer, `one_cook.csv` from two tasks of asyncio, and
`two_cooks.csv` from two processes. Each line says when one of them did something, from which
millisecond to which. Look at both:

    python3 parallelism1.py one_cook.csv

(On Windows with `py`.) Write `overlap` and `verdict`, so that the last line tells the truth.
"""

import csv
import sys

Times = list[tuple[int, int]]  # from when to when, in milliseconds


def overlap(one: Times, other: Times) -> int:
    """Return for how many milliseconds both tasks were worked on at the same moment.

    The times of a task are in no particular order, and never overlap each other.
    """
    # TODO
    return 0


def verdict(one: Times, other: Times) -> str:
    """Return "parallel", "concurrent" or "one after the other".

    "parallel": there were moments when both were worked on. "concurrent": there were none, but each
    was begun before the other was finished. Each task has at least one time.
    """
    # TODO
    return "one after the other"


def read(path: str) -> dict[str, Times]:
    """Read a recording: the times of each task."""
    tasks: dict[str, Times] = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            tasks.setdefault(row["task"], []).append((int(row["start"]), int(row["stop"])))
    return tasks


def drawn(times: Times, step: int = 4) -> str:
    """Draw a task: a # for every few milliseconds in which it was worked on."""
    end = max(stop for _, stop in times)
    return "".join(
        "#" if any(start < now + step and now < stop for start, stop in times) else "."
        for now in range(0, end, step)
    )


if __name__ == "__main__":
    recording = read(sys.argv[1])
    for name, times in recording.items():
        print(f"{name:<9}{drawn(times)}")
    first, second = recording.values()
    print(f"{verdict(first, second)}: {overlap(first, second)} ms at the same time")
