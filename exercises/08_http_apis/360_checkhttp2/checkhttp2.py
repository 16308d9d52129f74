"""A hundred meteors, twice.

On clear nights Quilla counts meteors, from a hut in the Andes. A radio link carries her reports to
the observatory. It's down half of the night, and it swallows answers.

On Sunday the list had a hundred meteors twice, and others not at all. The astronomers threw the
whole night away. Quilla wants three things:

- However often a report has to be sent, its meteor is in the list once. The observatory knows the
  header Idempotency-Key, like the shop in idempotency1.
- If she reports a meteor twice on purpose, it's two meteors, even if they look the same.
- When the link is dead, she'd rather know at once than wait for each report.

Write the class, with httpx. `pythlings shell checkhttp2 -- python checkhttp2.py` plays a night.
"""

import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx


class RefusedError(Exception):
    """The observatory has answered, and the answer is no. `status` is its status."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the observatory says {status}")
        self.status = status


class GaveUpError(Exception):
    """Nothing came through."""


class Observatory:
    """Talks to the observatory. `http` knows its address already.

    If there's no answer (httpx.TransportError), or a 429, 502, 503 or 504, send the request again:
    after 1 second, then after 2, then after 4. If the answer has a Retry-After in whole seconds,
    wait for that long instead. Give up, with a GaveUpError, if it's more than 60 seconds, and after
    the fourth attempt, without waiting again. Any other status but 2xx is a RefusedError, at once.

    Each attempt has a timeout of 10 seconds.

    If three requests in a row were given up, the link is dead. For the next 300 seconds each
    request is a GaveUpError and isn't sent. After that, if the next one is given up, the link is
    dead again, for another 300. Any answer, even a no, shows that the link is alive.
    """

    def __init__(
        self,
        http: httpx.Client,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.http, self.sleep, self.clock = http, sleep, clock
        # TODO

    def report(self, meteor: dict[str, Any]) -> int:
        """POST /meteors with the meteor as JSON, and return the "id" of the answer."""
        # TODO
        return int(self.http.post("/meteors", json=meteor).json()["id"])

    def meteors(self, night: str) -> Iterator[dict[str, Any]]:
        """Yield the meteors of a night, such as "2026-08-12": GET /meteors?night=2026-08-12

        An answer is {"items": [METEOR, …], "next": "/meteors?…"}. On the last page "next" is null.
        Ask for a page when its first meteor is needed, and not earlier.
        """
        # TODO
        yield from self.http.get(f"/meteors?night={night}").json()["items"]


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
