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
        self.limit = limit
        self.pause = pause
        self.clock = clock
        self._state = "closed"
        self._count = 0
        self._until = None
        self._trying = None
        self._lock = threading.RLock()

    @property
    def state(self):
        with self._lock:
            if self._state == "open" and self.clock() - self._until >= 0:
                self._state = "half-open"
            return self._state

    def _open(self):
        self._state = "open"
        self._until = self.clock() + self.pause
        self._count = 0

    def call(self, function, *args, **kwargs):
        me = object()
        with self._lock:
            state = self.state
            if state == "open":
                raise OpenError("open")
            if state == "half-open":
                if self._trying is not None:
                    raise OpenError("somebody is trying")
                self._trying = me
        ill = False
        try:
            return function(*args, **kwargs)
        except OSError as error:
            ill = True
            raise error
        finally:
            with self._lock:
                if ill:
                    self._count += 1
                    if self._trying is me or self._count >= self.limit:
                        self._open()
                else:
                    self._count = 0
                    self._state = "closed"
                if self._trying is me:
                    self._trying = None


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
