"""Silence, and then five numbers at once."""

import sys
import time
from collections.abc import Callable, Iterator


def countdown(seconds: int, wait: Callable[[], None]) -> Iterator[int]:
    """Yield seconds, then one less, and so on down to 1. After each number, call wait."""
    for number in range(seconds, 0, -1):
        yield number
        wait()


def start(seconds: int, wait: Callable[[], None]) -> Iterator[str]:
    """Yield "On your marks", then the numbers of a countdown as texts, then "Go!"."""
    yield "On your marks"
    for number in countdown(seconds, wait):
        yield str(number)
    yield "Go!"


def a_second() -> None:
    """Wait for a second."""
    time.sleep(1)


if __name__ == "__main__":
    for text in start(int(sys.argv[1]) if len(sys.argv) > 1 else 5, a_second):
        print(text, flush=True)


# Why this way
#
# The loop of the list is still there, and `yield` is where `append` was. What changed is
# the time: `wait()` runs when the next number is asked for, which is after the last one was
# printed. `start` stays lazy since it hands each number on at once; `list(countdown(…))` inside
# it would bring the silence back. A loop that's broken off never reaches the next wait.
