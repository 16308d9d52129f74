# expect: The link has the track in it already
"""Page one of nineteen.

"Your app says that nobody speaks on Sunday", wrote Wanjiru, who does. The app asks the conference
for its talks and shows what comes: twenty talks, the first page of nineteen. Eleven places in the
app ask the conference, and each does it a little differently.

A client is one class that knows the API, so that nobody else has to. It takes and gives objects
of ours, pages are its own business, and a status becomes an exception that says what happened.

Where there's another page, the answer has a header, and `requests` takes it apart:

    Link: </api/talks?page=2>; rel="next"

    >>> answer.links
    {'next': {'url': '/api/talks?page=2', 'rel': 'next'}}

Write the class. To try it, start `python3 conference.py` in another terminal (on Windows `py`), and
run `python3 httpclients1.py http://127.0.0.1:8000/api web`.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self
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
    """The conference can't be asked, or its answer makes no sense."""


class NotFoundError(ApiError):
    """404: there's no such thing."""


class BusyError(ApiError):
    """429 or 503: try again in `after` seconds, or None if it doesn't say."""

    def __init__(self, message: str, after: int | None) -> None:
        super().__init__(message)
        self.after = after


class Client:
    """Knows the API at `base`, such as "http://127.0.0.1:8000/api", with or without a / at its end.

    Each request has the timeout. Any status but 200 is an ApiError or one of its kinds. Its message
    has the status in it, and what the body says, {"error": "…"}, if it says that. Retry-After holds
    the seconds for a BusyError; it may be missing, or a date, which we don't read. Exceptions of
    requests become an ApiError, too.

    A talk is an object with an id (int), title, speaker (str) and perhaps minutes (int or null).
    The API may have more fields, now or later; they're ignored. If one of these is missing or of
    another kind, or the answer isn't JSON, it's an ApiError.
    """

    def __init__(self, base: str, timeout: float = 10) -> None:
        self.base, self.timeout = base.rstrip("/"), timeout
        self.session = requests.Session()

    def ask(self, address: str, params: dict[str, str] | None = None) -> requests.Response:
        try:
            answer = self.session.get(address, params=params, timeout=self.timeout)
        except requests.RequestException as error:
            raise ApiError(f"can't ask: {error}") from error
        if answer.status_code == 200:
            return answer
        message = f"status {answer.status_code}"
        try:
            body = answer.json()
            if isinstance(body, dict) and "error" in body:
                message = f"{message}: {body['error']}"
        except requests.RequestException:
            pass
        if answer.status_code == 404:
            raise NotFoundError(message)
        if answer.status_code in (429, 503):
            after = answer.headers.get("Retry-After", "")
            raise BusyError(message, int(after) if after.isdecimal() else None)
        raise ApiError(message)

    def json(self, answer: requests.Response) -> object:
        try:
            return answer.json()
        except requests.RequestException as error:
            raise ApiError("not JSON") from error

    def read(self, data: object) -> Talk:
        if not isinstance(data, dict):
            raise ApiError("a talk isn't an object")
        number, title, speaker = data.get("id"), data.get("title"), data.get("speaker")
        minutes = data.get("minutes")
        if not isinstance(number, int) or isinstance(number, bool):
            raise ApiError("id isn't a number")
        if not isinstance(title, str) or not isinstance(speaker, str):
            raise ApiError("title or speaker isn't text")
        if minutes is not None and (not isinstance(minutes, int) or isinstance(minutes, bool)):
            raise ApiError("minutes isn't a number")
        return Talk(number, title, speaker, minutes)

    def talk(self, number: int) -> Talk:
        """Return a talk: GET BASE/talks/NUMBER."""
        return self.read(self.json(self.ask(f"{self.base}/talks/{number}")))

    def talks(self, track: str | None = None) -> Iterator[Talk]:
        """Yield all talks, in their order."""
        address = f"{self.base}/talks"
        params = None
        if track is not None:
            params = {"track": track}
        while True:
            answer = self.ask(address, params)
            data = self.json(answer)
            if not isinstance(data, list):
                raise ApiError("not a list")
            for each in data:
                yield self.read(each)
            if "next" not in answer.links:
                return
            address = urljoin(answer.url, answer.links["next"]["url"])

    def close(self) -> None:
        """Close the connections, if there are any."""
        self.session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


if __name__ == "__main__":
    with Client(sys.argv[1]) as conference:
        for found in conference.talks(*sys.argv[2:]):
            print(f"{found.id:>3}  {found.speaker:<10} {found.title}")
