"""A poster by several processes."""

import sys
from multiprocessing import get_context
from multiprocessing.queues import Queue

from picture import row

spawn = get_context("spawn")


def draw(rows: "Queue[tuple[int, str]]", numbers: range, width: int) -> None:
    """Draw some rows, in a process of its own, and send them with their numbers."""
    for number in numbers:
        rows.put((number, row(number, width)))


def picture(width: int, height: int, processes: int) -> list[str]:
    """Draw the rows in other processes, each row once. Return them from top to bottom."""
    rows: Queue[tuple[int, str]] = spawn.Queue()
    helpers = [
        spawn.Process(target=draw, args=(rows, range(place, height, processes), width))
        for place in range(processes)
    ]
    for helper in helpers:
        helper.start()
    poster = dict(rows.get() for _ in range(height))
    for helper in helpers:
        helper.join()
    return [poster[number] for number in range(height)]


if __name__ == "__main__":
    print("\n".join(picture(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))


# Why this way
#
# `draw` is a plain function at the left margin: under spawn it's sent by its name, so a lambda
# or an inner function can't be a target. The rows are taken before the join, as a helper waits
# at its end until the queue has passed everything on. Every third row each, and not a third of
# the rows each, shares the work evenly when some part of the picture is harder than another.
