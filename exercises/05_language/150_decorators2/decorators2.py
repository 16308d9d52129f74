"""Eight sprints, and nobody counts.

Malia coaches swimmers and prints a sheet for each evening. Her program has the numbers buried in
loops, and last week she changed an 8 into a 6 in the wrong one. She'd like to see the number
where the set is defined:

    @repeat(8, between=breathe)
    def sprint(metres: int) -> str:

A decorator with arguments is a function that *returns* a decorator. `repeat(8)` is called
first, and what it hands back decorates `sprint`. So there's a function in a function in a
function:

    def repeat(times):              # gets the 8
        def decorate(function):     # gets sprint
            def wrapper(...):       # gets what sprint is called with

The hints can say that the arguments stay what they were. A ParamSpec `P` stands for all
parameters of a function: `*args: P.args, **kwargs: P.kwargs`.

Write `repeat`, and use it for `sprint` and `easy`. Then their loops in `sheet` can go. Print the
sheet with `python3 decorators2.py` (on Windows `py decorators2.py`).
"""

from collections.abc import Callable
from itertools import count
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

LAPS = count(1)


def repeat(
    times: int, between: Callable[[], object] | None = None
) -> Callable[[Callable[P, R]], Callable[P, list[R]]]:
    """Return a decorator: the function then runs this many times at each call.

    A call returns a list of the results, one each time. 0 times gives an empty list. If there's a
    `between`, it's called between one time and the next, but neither before the first nor after
    the last. The decorated function keeps its name and docstring.

    A negative number raises a ValueError, and anything but an int a TypeError, as soon as
    `repeat` is called. (If you forget the brackets, `@repeat`, then times is a function.)
    """
    # TODO


def breathe() -> None:
    """Take a rest."""
    print("   rest 20 s")


# TODO: 3 times at each call, with a rest between.
def sprint(metres: int) -> str:
    """Swim fast."""
    line = f"{next(LAPS):2}. {metres} m fast"
    print(line)
    return line


# TODO: twice at each call.
def easy(metres: int, stroke: str = "crawl") -> str:
    """Swim slowly."""
    line = f"{next(LAPS):2}. {metres} m easy, {stroke}"
    print(line)
    return line


def sheet() -> list[str]:
    """Print the evening, and return its laps."""
    laps = []
    for _ in range(2):
        laps.append(easy(200, stroke="back"))
    for number in range(3):
        if number:
            breathe()
        laps.append(sprint(50))
    for _ in range(2):
        laps.append(easy(100))
    return laps


if __name__ == "__main__":
    print(f"{len(sheet())} laps")
