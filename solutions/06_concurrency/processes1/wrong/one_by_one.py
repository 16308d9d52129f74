# expect: had to draw alone
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
    """Draw all rows with so many processes, each row once. Return them from top to bottom."""
    rows: Queue[tuple[int, str]] = spawn.Queue()
    helpers = [
        spawn.Process(target=draw, args=(rows, range(place, height, processes), width))
        for place in range(processes)
    ]
    poster = {}
    for place, helper in enumerate(helpers):
        helper.start()
        for _ in range(place, height, processes):
            number, text = rows.get()
            poster[number] = text
        helper.join()
    return [poster[number] for number in range(height)]


if __name__ == "__main__":
    print("\n".join(picture(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
