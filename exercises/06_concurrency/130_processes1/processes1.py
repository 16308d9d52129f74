"""KeyError: 0

Nikolai prints posters for the mathematics museum, each row of a picture a minute's work. Three
processes should share it: each has its own Python, so three cores really work at once.

His program starts them, each puts its rows into `poster`, and afterwards `poster` is empty. Each
process has filled a `poster` of its own, which went away with it. They don't share variables. What
should come back has to be sent:

    rows = spawn.Queue()
    spawn.Process(target=draw, args=(rows, ...)).start()

`put` and `get` work as on the queue you know from threads.

There's a second trap. A new process made by "spawn" (as macOS and Windows do) begins by importing
this very file. Whatever isn't below `if __name__ == "__main__":` is done again in each of them.

Fix it, then see `python3 processes1.py 64 32 3` (on Windows with `py`): width, height, processes.
"""

import sys
from multiprocessing import get_context

from picture import row

spawn = get_context("spawn")
poster: dict[int, str] = {}


def draw(numbers: range, width: int) -> None:
    """Draw some rows, in a process of its own."""
    for number in numbers:
        poster[number] = row(number, width)


def picture(width: int, height: int, processes: int) -> list[str]:
    """Draw all rows with so many processes, each row once. Return them from top to bottom."""
    # TODO: "I can hear the fans. I can't see a poster."
    helpers = [
        spawn.Process(target=draw, args=(range(place, height, processes), width))
        for place in range(processes)
    ]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()
    return [poster[number] for number in range(height)]


# TODO: "It starts, and starts, and starts."
print("\n".join(picture(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
