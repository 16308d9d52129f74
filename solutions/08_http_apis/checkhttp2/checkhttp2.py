"""A hundred meteors, twice."""

import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import httpx

TRY_AGAIN = {429, 502, 503, 504}
WAITS = (1, 2, 4)
LONGEST = 60
TIMEOUT = 10
IN_A_ROW, PAUSE = 3, 300


class RefusedError(Exception):
    """The observatory has answered, and it's no. `status` says how."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the observatory says {status}")
        self.status = status


class GaveUpError(Exception):
    """Nothing came through."""


class Observatory:
    """Talks to the observatory. `http` knows its address already."""

    def __init__(
        self,
        http: httpx.Client,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.http, self.sleep, self.clock = http, sleep, clock
        self.failures = 0
        self.dead_since = 0.0

    def report(self, meteor: dict[str, Any]) -> int:
        """POST /meteors with the meteor as JSON, and return the "id" of the answer."""
        key = {"Idempotency-Key": str(uuid.uuid4())}
        return int(self._send("POST", "/meteors", json=meteor, headers=key).json()["id"])

    def meteors(self, night: str) -> Iterator[dict[str, Any]]:
        """Yield the meteors of a night, page by page."""
        page = self._send("GET", "/meteors", params={"night": night}).json()
        yield from page["items"]
        while page["next"] is not None:
            page = self._send("GET", page["next"]).json()
            yield from page["items"]

    def _send(self, method: str, path: str, **parts: Any) -> httpx.Response:
        """Send a request through the breaker."""
        if self.failures >= IN_A_ROW and self.clock() - self.dead_since < PAUSE:
            raise GaveUpError("the link is dead")
        try:
            answer = self._attempts(method, path, **parts)
        except GaveUpError:
            self.failures += 1
            self.dead_since = self.clock()
            raise
        self.failures = 0
        if not answer.is_success:
            raise RefusedError(answer.status_code)
        return answer

    def _attempts(self, method: str, path: str, **parts: Any) -> httpx.Response:
        """Send a request until there's an answer that's worth something."""
        for wait in (*WAITS, None):
            seconds = wait or 0
            try:
                answer = self.http.request(method, path, timeout=TIMEOUT, **parts)
            except httpx.TransportError:
                pass
            else:
                if answer.status_code not in TRY_AGAIN:
                    return answer
                after = answer.headers.get("Retry-After", "")
                if after.isascii() and after.isdecimal():
                    seconds = int(after)
            if wait is None or seconds > LONGEST:
                break
            self.sleep(seconds)
        raise GaveUpError("nothing came through")


def main() -> None:
    """Play a night, with a link that's down every second time and a clock that jumps."""
    asked: list[str] = []

    def link(request: httpx.Request) -> httpx.Response:
        asked.append(request.headers.get("Idempotency-Key", "no key")[:8])
        print(f"  {request.method} {request.url.path}  {asked[-1]}")
        if len(asked) % 2:
            raise httpx.ReadTimeout("nothing but noise", request=request)
        return httpx.Response(201, json={"id": len(asked)})

    transport = httpx.MockTransport(link)
    with httpx.Client(base_url="https://sky.example", transport=transport) as http:
        observatory = Observatory(http, sleep=lambda seconds: print(f"  … {seconds} s"))
        for colour in ("green", "white"):
            print(colour, "meteor")
            print("  its id:", observatory.report({"colour": colour, "seconds": 1.5}))


if __name__ == "__main__":
    main()

# Why this way
#
# The key belongs to the report, not to the attempt, so it's made once, before the loop. A hash of the
# meteor would be wrong, since two green meteors are two, and a counter begins again after a restart. The
# breaker is around the whole loop: it counts requests that were given up, not attempts. Any answer sets it
# back, even a 422, since a service that says no is alive. GET needs no key: looking twice changes nothing.
