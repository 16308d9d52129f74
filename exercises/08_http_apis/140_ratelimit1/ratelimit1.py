"""One loop, and nobody else gets the weather.

Tendai's weather station has an API, on a computer the size of a biscuit, for the farmers in the
valley. On Monday a student forgot the sleep in his loop, and asked four hundred times a second. The
farmers got nothing. The hail came anyway.

A *token bucket* is fair to both. Each client has a bucket with a few tokens in it, and each request
takes one out. The bucket fills up again, slowly and steadily, but it never overflows. A few
quick requests are fine, a flood isn't. Without a token the answer is 429 Too Many Requests. Its
header Retry-After says in how many seconds it's worth coming back.

Write `take` and `limited`. The clock is handed in, so that a minute takes no time at all. Watch it
with `python3 ratelimit1.py` (on Windows `py ratelimit1.py`).
"""

import math
import time
from collections.abc import Callable

from tinyweb import Handler, Request, Response


class Bucket:
    """A bucket for `size` tokens. It's full at first, and gets `rate` tokens a second."""

    def __init__(self, rate: float, size: int, clock: Callable[[], float]) -> None:
        self.rate, self.size, self.clock = rate, size, clock
        # TODO: what does it have to remember?

    def take(self) -> float:
        """Take a token and return 0.0. If there's none, return the seconds until there is one.

        Half a token isn't one, but it's kept. Asking in vain costs nothing and delays nothing.
        """
        # TODO
        return 0.0


def limited(
    handle: Handler, rate: float, size: int, clock: Callable[[], float] = time.monotonic
) -> Handler:
    """Return a handler that asks `handle` as long as the client's bucket has tokens.

    The header x-api-key says which client it is. All requests without it share a bucket. If there's
    no token, `handle` isn't asked. The answer is a 429 with {"error": …} and Retry-After: the least
    number of whole seconds after which there is a token.
    """

    def handler(request: Request) -> Response:
        # TODO
        return handle(request)

    return handler


if __name__ == "__main__":
    now = 0.0
    weather = limited(lambda request: Response(200, "hail"), rate=0.5, size=3, clock=lambda: now)
    for now in (0, 0, 0, 0, 1, 2, 2.5, 3, 60, 60, 60, 60):
        answer = weather(Request("GET", "/weather", headers={"x-api-key": "student"}))
        print(f"{now:>4} s  {answer.status}  {answer.headers.get('Retry-After', '')}")
