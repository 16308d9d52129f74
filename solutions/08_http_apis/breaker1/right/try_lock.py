"""Why does the tea shop hang when the post office does?"""

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

    def __init__(self, limit=3, pause=30, clock=time.monotonic):
        self.limit, self.pause, self.clock = limit, pause, clock
        self.recent = 0
        self.closed_until = None  # None: closed
        self.guard = threading.Lock()
        self.trial = threading.Lock()

    def is_open(self):
        return self.opened is not None

    opened = None

    @property
    def state(self):
        if self.opened is None:
            return "closed"
        if self.clock() - self.opened < self.pause:
            return "open"
        return "half-open"

    def call(self, function, *args, **kwargs):
        match self.state:
            case "closed":
                return self.watched(function, args, kwargs, self.limit)
            case "half-open" if self.trial.acquire(blocking=False):
                try:
                    return self.watched(function, args, kwargs, 1)
                finally:
                    self.trial.release()
        raise OpenError()

    def watched(self, function, args, kwargs, limit):
        try:
            result = function(*args, **kwargs)
        except Exception as error:
            with self.guard:
                if isinstance(error, OSError):
                    self.recent += 1
                    if self.recent >= limit:
                        self.opened = self.clock()
                else:
                    self.recent, self.opened = 0, None
            raise
        with self.guard:
            self.recent = 0
            self.opened = None
        return result


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
