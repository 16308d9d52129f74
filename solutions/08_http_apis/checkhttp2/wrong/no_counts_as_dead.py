# expect: then two more were given up: not three in a row
"""A hundred meteors, twice.

On clear nights Quilla counts meteors, from a hut in the Andes. A radio link carries each of them to the
observatory in the valley. It's down for half of the night, and it swallows answers.

On Sunday a hundred meteors were in the list twice, others not at all, and the astronomers threw the
whole night away. That won't happen again:

- However often a report has to be sent, its meteor is in the list once. The observatory knows the
  header Idempotency-Key, as the shop of idempotency1 does.
- A meteor that's reported twice on purpose is two meteors, even if they look the same.
- When the link is dead she'd rather know at once than wait for each report.

Write the class. `pythlings shell checkhttp2 -- python checkhttp2.py` plays a night. httpx is about
1 MB, once.
"""

import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import httpx


class RefusedError(Exception):
    """The observatory has answered, and it's no. `status` says how."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the observatory says {status}")
        self.status = status


class GaveUpError(Exception):
    """Nothing came through."""


class Observatory:
    """Talks to the observatory. `http` knows its address already.

    A request that isn't answered (httpx.TransportError), or with 429, 502, 503 or 504, is sent again:
    after 1 second, then after 2, then after 4. If there's a Retry-After with whole seconds, it's
    these instead. With more than 60 there's no point in waiting, and the fourth attempt is the
    last: both are a GaveUpError. All other statuses but 2xx are a RefusedError, at once.

    Each attempt has a timeout of 10 seconds.

    After three requests in a row that were given up, the link is dead. For 300 seconds from then on
    each request is a GaveUpError and isn't sent. After that, one more that's given up makes it dead again.
    Whoever answers, if only with no, is alive.
    """

    def __init__(
        self,
        http: httpx.Client,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.http, self.sleep, self.clock = http, sleep, clock
        self.given_up = 0
        self.dead_until: float | None = None

    def ask(self, method: str, url: str, **more: Any) -> httpx.Response:
        if self.dead_until is not None and self.clock() < self.dead_until:
            raise GaveUpError("the link is dead")
        for wait in (1, 2, 4, None):
            try:
                answer = self.http.request(method, url, timeout=10, **more)
            except httpx.TransportError:
                pass
            else:
                if answer.status_code not in (429, 502, 503, 504):
                    if not answer.is_success:
                        raise RefusedError(answer.status_code)
                    self.given_up = 0
                    return answer
                after = answer.headers.get("Retry-After", "")
                if after.isascii() and after.isdecimal() and wait is not None:
                    wait = int(after)
                    if wait > 60:
                        break
            if wait is not None:
                self.sleep(wait)
        self.given_up += 1
        if self.given_up >= 3:
            self.dead_until = self.clock() + 300
        raise GaveUpError("nothing came through")

    def report(self, meteor: dict[str, Any]) -> int:
        """POST /meteors with the meteor as JSON, and return the "id" of the answer."""
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        return int(self.ask("POST", "/meteors", json=meteor, headers=headers).json()["id"])

    def meteors(self, night: str) -> Iterator[dict[str, Any]]:
        """Yield the meteors of a night, such as "2026-08-12": GET /meteors?night=2026-08-12

        An answer is {"items": [METEOR, …], "next": "/meteors?…"}, and on the last page "next" is null. A page
        is asked for when its first meteor is needed.
        """
        url = f"/meteors?night={night}"
        while url is not None:
            page = self.ask("GET", url).json()
            yield from page["items"]
            url = page["next"]


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
