# expect: the marks, the countdown, and Go!
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
    for number in list(countdown(seconds, wait)):
        yield str(number)
    yield "Go!"


def a_second() -> None:
    """Wait for a second."""
    time.sleep(1)


if __name__ == "__main__":
    for text in start(int(sys.argv[1]) if len(sys.argv) > 1 else 5, a_second):
        print(text, flush=True)
