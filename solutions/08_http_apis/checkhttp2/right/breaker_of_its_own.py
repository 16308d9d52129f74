"""A hundred meteors, twice."""

import time
import os
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


class Breaker:
    def __init__(self, clock):
        self.clock, self.until, self.count = clock, float("-inf"), 0

    def call(self, function):
        if self.clock() < self.until:
            raise GaveUpError("the link is dead")
        try:
            result = function()
        except GaveUpError:
            self.count += 1
            if self.count >= 3:
                self.until = self.clock() + 300
            raise
        self.count = 0
        return result


class Observatory:
    def __init__(self, http, sleep=time.sleep, clock=time.monotonic):
        self.http, self.sleep = http, sleep
        self.breaker = Breaker(clock)

    def tried(self, send):
        number = 0
        while True:
            number += 1
            wait = 2 ** (number - 1)
            try:
                answer = send()
                if answer.status_code not in TRY_AGAIN:
                    return answer
                try:
                    text = answer.headers["Retry-After"]
                    if not text.isdecimal():
                        raise ValueError(text)
                    wait = int(text)
                except (KeyError, ValueError):
                    pass
            except httpx.TransportError as error:
                print("trouble:", error)
            if number == 4 or wait > 60:
                raise GaveUpError(f"after {number} attempts")
            self.sleep(wait)

    def through(self, send):
        answer = self.breaker.call(lambda: self.tried(send))
        try:
            return answer.raise_for_status().json()
        except httpx.HTTPStatusError as error:
            raise RefusedError(error.response.status_code) from error

    def report(self, meteor: dict[str, Any]) -> int:
        key = os.urandom(16).hex()
        return self.through(
            lambda: self.http.post(
                "/meteors", json=meteor, headers={"Idempotency-Key": key}, timeout=10.0
            )
        )["id"]

    def meteors(self, night: str) -> Iterator[dict[str, Any]]:
        page = {"next": f"/meteors?night={night}"}
        while page["next"]:
            page = self.through(lambda: self.http.get(page["next"], timeout=httpx.Timeout(10)))  # noqa: B023
            yield from page["items"]


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
