"""Page one of nineteen."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import urljoin

import requests


@dataclass(frozen=True)
class Talk:
    """A talk; `minutes` isn't always known yet."""

    id: int
    title: str
    speaker: str
    minutes: int | None = None


class ApiError(Exception):
    """The conference can't be reached, or its answer makes no sense."""


class NotFoundError(ApiError):
    """404: there's no such thing."""


class BusyError(ApiError):
    """429 or 503: try again in `after` seconds, or None if it doesn't say."""

    def __init__(self, message: str, after: int | None) -> None:
        super().__init__(message)
        self.after = after


class Client:
    """Knows the API at `base`, such as "http://127.0.0.1:8000/api", with or without a final /.

    Each request has the timeout. Any status but 200 is an ApiError or one of its kinds. Its message
    has the status in it, and the reason if the body is {"error": "the reason"}. The header
    Retry-After has the seconds for a BusyError. If it's missing, or a date, that's None. Exceptions
    of requests become an ApiError, too.

    A talk is an object with an id (int), title, speaker (str) and perhaps minutes (int or null).
    Ignore all other fields: the API may have more of them, now or later. If one of the four is of
    another kind, or one of the first three is missing, or the answer isn't JSON, it's an ApiError.
    """

    def __init__(self, base: str, timeout: float = 10) -> None:
        self.base = base if base.endswith("/") else base + "/"
        self.timeout = timeout

    def talk(self, number: int) -> Talk:
        """Return a talk: GET BASE/talks/NUMBER."""
        return make(content(fetch(urljoin(self.base, f"talks/{number}"), self.timeout)))

    def talks(self, track: str | None = None) -> Iterator[Talk]:
        """Yield all talks, in their order: GET BASE/talks, a list, and all pages after it.

        With a track, ask the API for its talks only: send the parameter "track". The links have it
        in them already. Ask for a page when its first talk is needed, and not earlier.
        """
        address = urljoin(self.base, "talks")
        parameters = {"track": track} if track is not None else None
        while True:
            answer = fetch(address, self.timeout, parameters)
            found = content(answer)
            if type(found) is not list:
                raise ApiError("no list")
            for each in found:
                yield make(each)
            if "next" not in answer.links:
                return
            address, parameters = urljoin(address, answer.links["next"]["url"]), None

    def close(self) -> None:
        """Close the connections, if there are any."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def fetch(url, timeout, parameters=None):
    try:
        answer = requests.get(url, params=parameters, timeout=timeout)
    except requests.exceptions.RequestException as problem:
        raise ApiError("can't be reached") from problem
    status = answer.status_code
    if status != 200:
        try:
            reason = answer.json()["error"]
        except (ValueError, KeyError, TypeError):
            reason = answer.reason
        text = f"{status} {reason}"
        if status == 404:
            raise NotFoundError(text)
        if status == 429 or status == 503:
            try:
                after = int(answer.headers["Retry-After"])
            except (KeyError, ValueError):
                after = None
            raise BusyError(text, after)
        raise ApiError(text)
    return answer


def content(answer):
    try:
        return answer.json()
    except requests.JSONDecodeError:
        raise ApiError("no JSON") from None


def make(each):
    match each:
        case {"id": bool()} | {"minutes": bool()}:
            pass
        case {"id": int(i), "title": str(t), "speaker": str(s)}:
            m = each.get("minutes")
            if m is None or isinstance(m, int):
                return Talk(i, t, s, m)
    raise ApiError(f"what is {each!r}?")


if __name__ == "__main__":
    with Client(sys.argv[1]) as conference:
        for found in conference.talks(*sys.argv[2:]):
            print(f"{found.id:>3}  {found.speaker:<10} {found.title}")
