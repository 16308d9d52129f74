"""Once more, a few times."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(
    times: int,
    on: type[Exception] | tuple[type[Exception], ...],
    wait: float,
    sleep: Callable[[float], object],
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator: the function is called up to this many times."""
    if times < 1:
        raise ValueError("at least one time")

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            pause = wait
            for _ in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except on:
                    sleep(pause)
                    pause *= 2
            return function(*args, **kwargs)

        return wrapper

    return decorate
