"""How it asks: one method for all requests, and one loop for all hiccups."""

import random
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Self, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from hutbook._models import Booking, Hut, Page, Wish

AGAIN = {429, 502, 503, 504}
FIRST_WAIT = 0.5  # seconds, and as much again by chance; doubled each time
LONGEST = 60  # seconds for which the register may ask
Answer = TypeVar("Answer", bound=BaseModel)


class HutError(Exception):
    """The register can't be asked, or says no."""


class Unavailable(HutError):
    """All tries were worth nothing."""


class BadAnswer(HutError):
    """The register says something else than its description."""


class NotFound(HutError):
    """There's no such thing."""


class Refused(HutError):
    """The register says no, with this status."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(f"{status}: {words}")
        self.status = status


class HutBook:
    """A client of the register at `base`. Close it, or use it in a `with`."""

    def __init__(
        self,
        base: str,
        *,
        timeout: float = 10,
        tries: int = 4,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        agent = {"User-Agent": "hutbook/1.0.0"}
        self._http = httpx.Client(base_url=base, timeout=timeout, headers=agent)
        self._tries, self._sleep = tries, sleep

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def hut(self, number: int) -> Hut:
        """Return a hut."""
        return self._ask(Hut, "GET", f"/v1/huts/{number}")

    def huts(self, region: str | None = None) -> Iterator[Hut]:
        """Yield all huts, or those in a region."""
        params = {} if region is None else {"region": region}
        while True:
            page = self._ask(Page, "GET", "/v1/huts", params=params)
            yield from page.huts
            if page.next is None:
                return
            params["cursor"] = page.next

    def book(self, hut: int, night: date, *, beds: int, name: str) -> Booking:
        """Book beds for a night: once, however many tries it takes."""
        wish = Wish(hut=hut, night=night, beds=beds, name=name)
        key = {"Idempotency-Key": str(uuid.uuid4())}
        sent = wish.model_dump(mode="json")
        return self._ask(Booking, "POST", "/v1/bookings", json=sent, headers=key)

    def _ask(self, model: type[Answer], method: str, path: str, **more: Any) -> Answer:
        """Send a request, and return what is in the answer."""
        answer = self._answer(method, path, **more)
        if answer.status_code == 404:
            raise NotFound(f"there's no {path}: {words_of(answer)}")
        if answer.status_code not in (200, 201):
            raise Refused(answer.status_code, words_of(answer))
        try:
            return model.model_validate_json(answer.content)
        except ValidationError as error:
            raise BadAnswer(f"{method} {path}: {error}") from error

    def _answer(self, method: str, path: str, **more: Any) -> httpx.Response:
        """Send a request until there's an answer that is worth something, and return that."""
        for tried in range(1, self._tries + 1):
            cause, wait = None, None
            try:
                answer = self._http.request(method, path, **more)
            except httpx.TransportError as error:
                cause, trouble = error, f"{type(error).__name__} {error}"
            else:
                if answer.status_code not in AGAIN:
                    return answer
                trouble = f"{answer.status_code} {words_of(answer)}"
                wait = seconds_in(answer.headers.get("Retry-After", ""))
            if tried == self._tries or (wait or 0) > LONGEST:
                break
            least = FIRST_WAIT * 2 ** (tried - 1)
            self._sleep(random.uniform(least, 2 * least) if wait is None else wait)
        raise Unavailable(f"{method} {path}, after {tried} tries: {trouble}") from cause


def seconds_in(retry_after: str) -> int | None:
    """Return the seconds that a Retry-After asks for. With a date, or without any, it's None."""
    return int(retry_after) if retry_after.isdecimal() else None


def words_of(answer: httpx.Response) -> str:
    """Return what the register says is wrong, if it says so."""
    try:
        return str(answer.json()["error"])
    except (ValueError, KeyError, TypeError):
        return answer.reason_phrase


# Why this way
#
# The key belongs to a booking, not to a request, so it's made once, outside the loop. Without it, a POST
# could never be tried again, since nobody knows whether the lost answer was a yes. `TransportError` covers
# all that can happen on the way. Our own mistakes aren't in it, so they come out. The models accept more
# than they need, and promise all that they say. `sleep` is handed in, so that tests needn't wait. Stripe's
# own client makes such keys for its POSTs. For the loop alone, there's the package tenacity.
