"""The whole client."""

from __future__ import annotations

import datetime
import itertools
import time
from contextlib import AbstractContextManager
from uuid import uuid4

import httpx
from pydantic import BaseModel, Field, ValidationError, field_validator

__all__ = [
    "HutBook",
    "Hut",
    "Booking",
    "HutError",
    "NotFound",
    "BadAnswer",
    "Refused",
    "Unavailable",
]


class HutError(Exception):
    status = None


class NotFound(HutError): ...


class BadAnswer(HutError): ...


class Refused(HutError): ...


class Unavailable(HutError): ...


class Hut(BaseModel, frozen=True):
    id: int
    name: str
    altitude: int | None = Field(validation_alias="altitudeMetres")
    beds: int
    opens: datetime.date | None = Field(validation_alias="openFrom")
    closes: datetime.date | None = Field(validation_alias="openUntil")

    @field_validator("id", "beds")
    @classmethod
    def never_negative(cls, value: int) -> int:
        if value < 0:
            raise ValueError("below 0")
        return value


class Booking(BaseModel, frozen=True):
    id: str
    hut: int
    night: datetime.date
    beds: int
    state: str


class HutBook(AbstractContextManager):
    def __init__(self, base, timeout=10.0, tries=5, sleep=time.sleep):
        self.base = base.removesuffix("/")
        self.client = httpx.Client(timeout=httpx.Timeout(timeout))
        self.tries = tries
        self.sleep = sleep

    def __exit__(self, *exc):
        self.close()

    def close(self):
        self.client.close()

    def hut(self, number):
        try:
            return Hut.model_validate(
                self.ask(self.client.build_request("GET", f"{self.base}/v1/huts/{number}"))
            )
        except ValidationError as error:
            raise BadAnswer(str(error)) from None

    def huts(self, region=None):
        query = {}
        if region is not None:
            query["region"] = region
        while True:
            page = self.ask(self.client.build_request("GET", f"{self.base}/v1/huts", params=query))
            try:
                found, cursor = [Hut.model_validate(each) for each in page["huts"]], page["next"]
            except (ValidationError, KeyError, TypeError) as error:
                raise BadAnswer(str(error)) from None
            yield from found
            if cursor is None:
                break
            query["cursor"] = cursor

    def book(self, hut, night, *, beds, name):
        if beds <= 0 or name.strip() == "":
            raise ValueError(f"{beds} beds for {name!r}")
        request = self.client.build_request(
            "POST",
            f"{self.base}/v1/bookings",
            headers={"Idempotency-Key": uuid4().hex},
            json={"hut": hut, "night": str(night), "beds": beds, "name": name},
        )
        try:
            return Booking.model_validate(self.ask(request))
        except ValidationError as error:
            raise BadAnswer(str(error)) from None

    def ask(self, request):
        request.headers["User-Agent"] = "hutbook/1.0.0"
        for number in itertools.count():
            wait = 0.75 * 2**number
            try:
                answer = self.client.send(request)
            except (httpx.NetworkError, httpx.TimeoutException, httpx.ProtocolError) as error:
                answer, problem = None, error
            if answer is not None:
                if answer.status_code in (200, 201):
                    try:
                        return answer.json()
                    except ValueError as error:
                        raise BadAnswer(str(error)) from None
                if answer.status_code not in (429, 502, 503, 504):
                    error = (
                        NotFound(answer.text) if answer.status_code == 404 else Refused(answer.text)
                    )
                    error.status = answer.status_code
                    raise error
                problem = answer.status_code
                if (after := answer.headers.get("Retry-After", "")).isdigit():
                    wait = int(after)
            if number + 1 >= self.tries or wait > 60:
                raise Unavailable(f"{problem}")
            self.sleep(wait)
