# expect: not before and not after
"""Eight sprints, and nobody counts."""

from collections.abc import Callable
from functools import wraps
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
    if not isinstance(times, int):
        raise TypeError(f"repeat needs a number, as in @repeat(3), and not {times!r}")
    if times < 0:
        raise ValueError(f"{times} times can't be done")

    def decorate(function: Callable[P, R]) -> Callable[P, list[R]]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> list[R]:
            results = []
            for number in range(times):
                if between:
                    between()
                results.append(function(*args, **kwargs))
            return results

        return wrapper

    return decorate


def breathe() -> None:
    """Take a rest."""
    print("   rest 20 s")


@repeat(3, between=breathe)
def sprint(metres: int) -> str:
    """Swim fast."""
    line = f"{next(LAPS):2}. {metres} m fast"
    print(line)
    return line


@repeat(2)
def easy(metres: int, stroke: str = "crawl") -> str:
    """Swim slowly."""
    line = f"{next(LAPS):2}. {metres} m easy, {stroke}"
    print(line)
    return line


def sheet() -> list[str]:
    """Print the evening, and return its laps."""
    return [*easy(200, stroke="back"), *sprint(50), *easy(100)]


if __name__ == "__main__":
    print(f"{len(sheet())} laps")
