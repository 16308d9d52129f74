"""Why does the tea shop hang when the post does?

Before customers pay, Rahel's tea shop asks the post office what their parcel costs. Last week the
post office's server broke down. Each customer waited half a minute, then gave up. Rahel sold no tea
all day, though a flat rate would have done. By the evening the server was nearly well again. Then
all the shops that had kept asking knocked it over once more.

A *circuit breaker* sits in between, like the one in your fuse box:

    closed      calls go through. After `limit` failures in a row it opens
    open        for `pause` seconds, calls are refused at once
    half-open   after the pause, a single call goes through, to try. If it works, the breaker
                closes. If it fails, it's open for another pause. Meanwhile, all other calls are
                refused

Write the class. `python3 breaker1.py` (on Windows `py breaker1.py`) plays that day again.
"""

import threading
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class OpenError(Exception):
    """The breaker is open, so nobody was asked."""


class Breaker:
    """Protects one service. `clock` returns seconds. Many threads may call at once.

    `state` is "closed", "open" or "half-open". Once the pause is over, it's "half-open" by itself.
    """

    def __init__(
        self, limit: int = 3, pause: float = 30, clock: Callable[[], float] = time.monotonic
    ) -> None:
        # TODO
        self.state = "closed"

    def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call the function and return its result, or raise an OpenError without calling it.

        An exception of the function always comes out as it is. An OSError is a failure, and so are
        its kinds, such as ConnectionError and TimeoutError. Any other exception isn't: a service
        that says "no such town" is up and running, so that counts as a call that works.

        While the function runs, other calls go on: a slow call mustn't hold up a quick one.
        """
        # TODO
        return function(*args, **kwargs)


if __name__ == "__main__":
    now, is_ill = 0.0, False

    def price(grams: int) -> float:
        """Ask the post office."""
        if is_ill:
            raise ConnectionError("the post office doesn't answer")
        return 2.5 + grams / 1000

    breaker = Breaker(limit=3, pause=30, clock=lambda: now)
    for minute in range(12):
        now, is_ill = minute * 15.0, 1 <= minute < 8
        try:
            told = f"{breaker.call(price, 500):.2f} euros"
        except (OpenError, OSError) as error:
            told = f"a flat rate ({type(error).__name__})"
        print(f"{now:>5.0f} s  {breaker.state:<10} {told}")
