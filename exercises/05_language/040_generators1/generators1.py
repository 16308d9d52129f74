"""Silence, and then five numbers at once.

Kofi starts the races at a swimming club, and a program should count down for him. Run it:
`python3 generators1.py` (on Windows `py generators1.py`). For five seconds, nothing. Then all
the numbers at once, and the swimmers are still on their blocks.

A function with `return` hands over everything when it's finished. With `yield`, it hands over
one value and pauses right there, until somebody asks for the next one:

    >>> def steps():
    ...     print("(left foot)")
    ...     yield 1
    ...     print("(right foot)")
    ...     yield 2
    >>> walk = steps()
    >>> next(walk)
    (left foot)
    1
    >>> next(walk)
    (right foot)
    2

Calling `steps()` ran nothing. It made a generator: an iterator with `__iter__` and `__next__`, and
you didn't have to write either.

Turn `countdown` and `start` into generators.
"""

import sys
import time
from collections.abc import Callable, Iterator


def countdown(seconds: int, wait: Callable[[], None]) -> Iterator[int]:
    """Yield seconds, then one less, and so on down to 1. After each number, call wait.

    wait takes a second, so nobody should call it before the number has been handed over.
    """
    # TODO: no list, and no return.
    numbers = []
    for number in range(seconds, 0, -1):
        numbers.append(number)
        wait()
    return iter(numbers)


def start(seconds: int, wait: Callable[[], None]) -> Iterator[str]:
    """Yield "On your marks", then the numbers of a countdown as texts, then "Go!"."""
    # TODO: a generator can loop over another one, and yield what it likes.
    calls = ["On your marks"]
    for number in countdown(seconds, wait):
        calls.append(str(number))
    calls.append("Go!")
    return iter(calls)


def a_second() -> None:
    """Wait for a second."""
    time.sleep(1)


if __name__ == "__main__":
    for text in start(int(sys.argv[1]) if len(sys.argv) > 1 else 5, a_second):
        print(text, flush=True)
