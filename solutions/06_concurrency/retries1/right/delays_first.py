"""Five thousand phones wait."""

import functools
import random
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def retry(
    *,
    tries: int,
    first: float,
    most: float,
    errors: tuple[type[Exception], ...] = (OSError,),
    sleep: Callable[[float], None] = time.sleep,
    chance: Callable[[], float] = random.random,
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Return a decorator that calls the function again if it raises one of these errors."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @functools.wraps(function)
        def again(*args: P.args, **kwargs: P.kwargs) -> T:
            ceilings = [min(most, first * 2**n) for n in range(tries - 1)] + [None]
            for ceiling in ceilings:
                try:
                    result = function(*args, **kwargs)
                except errors as error:
                    if ceiling is None:
                        raise
                    wait = (
                        error.retry_after if hasattr(error, "retry_after") else ceiling * chance()
                    )
                    if wait > most:
                        raise
                    sleep(wait)
                else:
                    return result

        return again

    return decorate


if __name__ == "__main__":
    began = time.monotonic()

    @retry(tries=5, first=0.1, most=0.3)
    def bikes(station: str) -> int:
        print(f"{time.monotonic() - began:.2f} s: asking")
        raise ConnectionError(f"{station} is down")

    try:
        bikes("Market Square")
    except ConnectionError as error:
        print("gave up:", error)
