"""How long does it take?"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def timed(
    clock: Callable[[], float], report: Callable[[str, float], object]
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator: report(name, seconds) is called after each call of the function."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            start = clock()
            result = function(*args, **kwargs)
            report(function.__name__, clock() - start)
            return result

        return wrapper

    return decorate
