"""A poster by several processes."""

import sys
from multiprocessing import get_context
from multiprocessing.queues import Queue

from picture import row

spawn = get_context("spawn")


def draw(numbers, width):
    """Draw some rows, in a process of its own, and send them with their numbers."""
    return {number: row(number, width) for number in numbers}


def picture(width: int, height: int, processes: int) -> list[str]:
    """Draw all rows with so many processes, each row once. Return them from top to bottom."""
    parts = [(range(place, height, processes), width) for place in range(processes)]
    poster = {}
    with spawn.Pool(processes) as pool:
        barrier = pool.starmap(draw, parts, chunksize=1)
        for part in barrier:
            poster.update(part)
    return [poster[number] for number in range(height)]


if __name__ == "__main__":
    print("\n".join(picture(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
