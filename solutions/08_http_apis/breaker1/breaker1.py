"""Why does the tea shop hang when the post does?"""

import threading
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class OpenError(Exception):
    """The breaker is open, so nobody was asked."""


class Breaker:
    """Protects one service. `clock` gives seconds; many threads call at once."""

    def __init__(
        self, limit: int = 3, pause: float = 30, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.limit, self.pause, self.clock = limit, pause, clock
        self.lock = threading.Lock()  # of the three below; never held during a call
        self.failures = 0
        self.opened_at: float | None = None
        self.is_tried = False

    @property
    def state(self) -> str:
        """What the breaker does with the next call."""
        if self.opened_at is None:
            return "closed"
        return "half-open" if self.clock() >= self.opened_at + self.pause else "open"

    def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call the function and return its result, or raise an OpenError without calling it."""
        with self.lock:
            state = self.state
            if state == "open" or (state == "half-open" and self.is_tried):
                raise OpenError
            self.is_tried = state == "half-open"
        try:
            result = function(*args, **kwargs)
        except OSError:
            self.failed()
            raise
        except BaseException:
            self.worked()
            raise
        self.worked()
        return result

    def failed(self) -> None:
        """Count a failure. The trial's is always one too many."""
        with self.lock:
            self.failures += 1
            if self.is_tried or self.failures >= self.limit:
                self.opened_at = self.clock()
            self.is_tried = False

    def worked(self) -> None:
        """Close it."""
        with self.lock:
            self.failures, self.opened_at, self.is_tried = 0, None, False


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

# Why this way
#
# `state` is worked out from the clock, so nothing has to wake up when the pause is over. The trial is taken
# under the lock and run without it: one thread tries, the others are refused and don't wait. A service that
# answers 404 is healthy, so only what looks like an outage counts. One thing is simplified: a call that
# began before the breaker opened, and comes back late, counts like any other.
