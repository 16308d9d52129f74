"""Five thousand phones ask again.

Sunita's app shows where there are bikes to rent. On Monday the city's server was down for a second.
Five thousand phones got an error, and all of them asked again at once. So it went down again. It
was Wednesday before it stayed up.

The cure is well known. Wait before you ask again, and twice as long each time: that's called
exponential backoff. Don't wait longer than some limit. Give up at some point. And wait a random
part of that time (jitter), so that the phones don't all come back at the same moment.

Write the decorator `retry`. It gets everything it needs handed in, even `sleep`, so that nobody
has to wait in a test. `python3 retries1.py` (on Windows with `py`) asks a server that's down, with
short waits. This is how it's used:

    @retry(tries=4, first=1, most=60)
    def bikes(station): ...
"""

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
    """Return a decorator that calls the function again if it raises one of these errors.

    - At most `tries` calls (1 or more). The error of the last one comes out, without a wait.
    - Before the second call it waits up to `first` seconds, before the third up to twice that,
      and so on, but never up to more than `most`.
    - "Up to" means: times `chance()`, a number from 0 to 1. Call it again before each wait.
    - Another error comes out at once.
    - If an error has an attribute `retry_after`, the server has said how long: wait exactly that
      many seconds, without chance. If that's more than `most`, give up: the error comes out.
      The next ordinary wait is as long as if this one had been ordinary, too.
    - The decorated function keeps its name and docstring.
    """

    # TODO: "It's up. It's down. It's up. It's down."
    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        def again(*args: P.args, **kwargs: P.kwargs) -> T:
            while True:
                try:
                    return function(*args, **kwargs)
                except errors:
                    sleep(0)

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
