"""KeyError: 0

Nikolai prints posters for the mathematics museum, and each row of a picture takes a minute. Three
processes should share the work. Each has its own Python, so three cores really work at once.

His program starts them, each puts its rows into `poster`, and afterwards `poster` is empty. That's
because each process filled a `poster` of its own, which went away with it. Processes don't share
variables. What should come back has to be sent:

    rows = spawn.Queue()
    spawn.Process(target=draw, args=(rows, ...)).start()

`put` and `get` work as on the queue you know from threads.

There's a second trap. A new process made by "spawn" (as on macOS and Windows) begins by importing
this very file. Whatever isn't below `if __name__ == "__main__":` is done again in each of them.

Fix both. Then try `python3 processes1.py 64 32 3` (on Windows with `py`): width, height, processes.
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
    """Draw the rows in other processes, each row once. Return them from top to bottom."""
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
