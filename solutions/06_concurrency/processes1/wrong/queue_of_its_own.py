# expect: another one in each
"""KeyError: 0"""

import sys
from multiprocessing import get_context

from picture import row

spawn = get_context("spawn")
poster: dict[int, str] = {}


rows = spawn.Queue()


def draw(numbers, width):
    for number in numbers:
        rows.put((number, row(number, width)))


def picture(width, height, processes):
    helpers = [
        spawn.Process(target=draw, args=(range(place, height, processes), width))
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
