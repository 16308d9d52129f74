"""One cook or two."""

import csv
import sys

Times = list[tuple[int, int]]  # from when to when, in milliseconds


def overlap(one: Times, other: Times) -> int:
    """Return for how many milliseconds both tasks were worked on at the same moment."""
    return sum(
        max(0, min(stop, other_stop) - max(start, other_start))
        for start, stop in one
        for other_start, other_stop in other
    )


def span(times: Times) -> tuple[int, int]:
    """Return when a task was begun, and when it was finished."""
    return min(start for start, _ in times), max(stop for _, stop in times)


def verdict(one: Times, other: Times) -> str:
    """Return "parallel", "concurrent" or "one after the other"."""
    if overlap(one, other):
        return "parallel"
    if overlap([span(one)], [span(other)]):
        return "concurrent"
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


# Why this way
#
# min of the stops minus max of the starts is the common part of two times, and negative if there
# is none. The same function, asked about the two tasks as wholes, tells concurrent from one after
# the other. Each time meets each other time here: fine for a recording of a kitchen. For a day's
# traffic one would sort both lists and walk through them together.
