"""One loop, and nobody else gets the weather."""

import math
import time
from collections.abc import Callable

from tinyweb import Handler, Request, Response


class Bucket:
    """A bucket for `size` tokens. It's full at first, and gets `rate` tokens a second."""

    def __init__(self, rate: float, size: int, clock: Callable[[], float]) -> None:
        self.rate, self.size, self.clock = rate, size, clock
        self.tokens = float(size)
        self.seen = clock()  # when there were so many

    def take(self) -> float:
        """Take a token and return 0.0. Without one, return how many seconds it takes until there is."""
        now = self.clock()
        self.tokens = min(self.size, self.tokens + (now - self.seen) * self.rate)
        self.seen = now
        if self.tokens >= 1:
            self.tokens -= 1
            return 0.0
        return (1 - self.tokens) / self.rate


def limited(
    handle: Handler, rate: float, size: int, clock: Callable[[], float] = time.monotonic
) -> Handler:
    """Return a handler that asks `handle` as long as the client's bucket has tokens."""
    buckets: dict[str, Bucket] = {}

    def handler(request: Request) -> Response:
        key = request.headers.get("x-api-key", "")
        if key not in buckets:
            buckets[key] = Bucket(rate, size, clock)
        wait = buckets[key].take()
        if wait:
            headers = {"Retry-After": str(math.ceil(wait))}
            return Response(429, {"error": "too many requests"}, headers)
        return handle(request)

    return handler


if __name__ == "__main__":
    now = 0.0
    weather = limited(lambda request: Response(200, "hail"), rate=0.5, size=3, clock=lambda: now)
    for now in (0, 0, 0, 0, 1, 2, 2.5, 3, 60, 60, 60, 60):
        answer = weather(Request("GET", "/weather", headers={"x-api-key": "student"}))
        print(f"{now:>4} s  {answer.status}  {answer.headers.get('Retry-After', '')}")

# Why this way
#
# Two numbers are enough: how many tokens there were, and when. A counter for each full second would be
# simpler, but around the edge of a second it lets twice as many through. time.monotonic never jumps;
# time.time does when somebody sets the clock. One thing is missing: nobody forgets buckets that are full
# again, so a client that invents a new key each time fills the memory.
