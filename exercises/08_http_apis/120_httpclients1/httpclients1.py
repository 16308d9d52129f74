"""Page one of nineteen.

"Your app says that nobody speaks on Sunday", wrote Wanjiru, who does. The app asks the conference
for its talks and shows what comes: twenty talks, the first page of nineteen. Eleven places in the
app ask the conference, each a little differently.

A client is one class that knows the API, so that nobody else has to. It returns objects of our own,
fetches the pages by itself, and turns a status into an exception that says what happened.

If there's another page, the answer has a header, and `requests` takes it apart for you:

    Link: </api/talks?page=2>; rel="next"

    >>> answer.links
    {'next': {'url': '/api/talks?page=2', 'rel': 'next'}}

Write the class. To try it, start `python3 conference.py` (on Windows `py conference.py`). Then, in
another terminal:

    pythlings shell httpclients1 -- python httpclients1.py http://127.0.0.1:8000/api web
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

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
        self.base, self.timeout = base, timeout

    def talk(self, number: int) -> Talk:
        """Return a talk: GET BASE/talks/NUMBER."""
        # TODO
        return Talk(**requests.get(f"{self.base}/talks/{number}", timeout=self.timeout).json())

    def talks(self, track: str | None = None) -> Iterator[Talk]:
        """Yield all talks, in their order: GET BASE/talks, a list, and all pages after it.

        With a track, ask the API for its talks only: send the parameter "track". The links have it
        in them already. Ask for a page when its first talk is needed, and not earlier.
        """
        # TODO
        for each in requests.get(f"{self.base}/talks", timeout=self.timeout).json():
            yield Talk(**each)

    def close(self) -> None:
        """Close the connections, if there are any."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


if __name__ == "__main__":
    with Client(sys.argv[1]) as conference:
        for found in conference.talks(*sys.argv[2:]):
            print(f"{found.id:>3}  {found.speaker:<10} {found.title}")
