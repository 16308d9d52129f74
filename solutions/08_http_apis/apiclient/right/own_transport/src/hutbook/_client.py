"""How it asks: the hiccups are the business of a transport, the errors that of the client."""

import random
import time
from collections.abc import Callable, Iterator
from datetime import date
from secrets import token_hex
from typing import Any, Self, TypeVar

import httpx
import pydantic

from ._models import Booking, Hut, Page, Wish

T = TypeVar("T", bound=pydantic.BaseModel)


class HutError(Exception):
    pass


class Unavailable(HutError):
    pass


class BadAnswer(HutError):
    pass


class Refused(HutError):
    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class NotFound(Refused):
    pass


class Patient(httpx.BaseTransport):
    """Asks again."""

    def __init__(self, tries: int, sleep: Callable[[float], None]) -> None:
        self.inner = httpx.HTTPTransport()
        self.tries = tries
        self.sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        pause = 0.5
        left = self.tries
        while True:
            left -= 1
            asked = None
            try:
                response = self.inner.handle_request(request)
                response.read()
            except httpx.TransportError as error:
                if left == 0:
                    raise Unavailable(repr(error)) from error
            else:
                if response.status_code not in (429, 502, 503, 504):
                    return response
                try:
                    asked = int(response.headers["Retry-After"])
                except (KeyError, ValueError):
                    pass
                if left == 0 or (asked is not None and asked > 60):
                    raise Unavailable(f"always {response.status_code}")
            self.sleep(
                pause + random.random() * pause if asked is None else asked + random.random()
            )
            pause *= 2

    def close(self) -> None:
        self.inner.close()


class HutBook:
    def __init__(
        self,
        base: str,
        timeout: float = 5,
        tries: int = 3,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.http = httpx.Client(
            base_url=base.rstrip("/") + "/v1",
            timeout=timeout,
            headers={"user-agent": "hutbook/1.0.0"},
            transport=Patient(tries, sleep),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.http.close()

    close = __exit__

    def hut(self, id: int) -> Hut:
        return self._read(self.http.get(f"/huts/{id}"), Hut)

    def huts(self, region: str | None = None) -> Iterator[Hut]:
        cursor: str | None = None
        more = True
        while more:
            asked = {"region": region, "cursor": cursor}
            params = {name: value for name, value in asked.items() if value is not None}
            page = self._read(self.http.get("/huts", params=params), Page)
            for hut in page.huts:
                yield hut
            cursor = page.next
            more = cursor is not None

    def book(self, hut: int, night: date, beds: int, name: str) -> Booking:
        if beds < 1:
            raise ValueError("at least one bed")
        if not name.strip():
            raise ValueError("who is it for?")
        wish = {"hut": hut, "night": night.isoformat(), "beds": beds, "name": name}
        request = self.http.build_request("POST", "/bookings", json=wish)
        request.headers["Idempotency-Key"] = token_hex(16)
        return self._read(self.http.send(request), Booking)

    def _read(self, answer: httpx.Response, model: type[T]) -> T:
        if answer.status_code >= 300:
            kind = NotFound if answer.status_code == 404 else Refused
            raise kind(f"{answer.status_code}: {answer.text}", answer.status_code)
        try:
            return model(**answer.json())
        except (ValueError, TypeError) as error:
            raise BadAnswer(answer.text) from error
