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
    """The conference can't be asked, or its answer makes no sense."""


class NotFoundError(ApiError):
    """404: there's no such thing."""


class BusyError(ApiError):
    """429 or 503: try again in `after` seconds, or None if it doesn't say."""

    def __init__(self, message: str, after: int | None) -> None:
        super().__init__(message)
        self.after = after


def json_of(answer: requests.Response) -> Any:
    """Return the JSON of an answer."""
    try:
        return answer.json()
    except requests.RequestException as error:
        raise ApiError(f"{answer.url} didn't answer with JSON") from error


def problem(answer: requests.Response) -> ApiError:
    """Return the exception that tells what's wrong with an answer."""
    try:
        said = json_of(answer)["error"]
    except (ApiError, LookupError, TypeError):
        said = answer.reason
    message = f"{answer.url}: {answer.status_code} {said}"
    match answer.status_code:
        case 404:
            return NotFoundError(message)
        case 429 | 503:
            after = answer.headers.get("Retry-After", "")
            return BusyError(message, int(after) if after.isdecimal() else None)
    return ApiError(message)


def talk_of(found: Any) -> Talk:
    """Make a Talk of the object that came."""
    match found:
        case {"id": int(number), "title": str(title), "speaker": str(speaker)}:
            minutes = found.get("minutes")
            if minutes is None or isinstance(minutes, int):
                return Talk(number, title, speaker, minutes)
    raise ApiError(f"that isn't a talk: {found!r}")


class Client:
    """Knows the API at `base`, such as "http://127.0.0.1:8000/api"."""

    def __init__(self, base: str, timeout: float = 10) -> None:
        self.base, self.timeout = base.rstrip("/"), timeout
        self.session = requests.Session()

    def get(self, url: str, **parameters: str) -> requests.Response:
        """Return a good answer."""
        try:
            answer = self.session.get(url, params=parameters, timeout=self.timeout)
        except requests.RequestException as error:
            raise ApiError(f"{url} can't be asked: {error}") from error
        if answer.status_code != 200:
            raise problem(answer)
        return answer

    def talk(self, number: int) -> Talk:
        """Return a talk."""
        return talk_of(json_of(self.get(f"{self.base}/talks/{number}")))

    def talks(self, track: str | None = None) -> Iterator[Talk]:
        """Yield all talks, page by page."""
        answer = self.get(f"{self.base}/talks", **({} if track is None else {"track": track}))
        while True:
            found = json_of(answer)
            if not isinstance(found, list):
                raise ApiError(f"{answer.url} didn't answer with a list")
            for each in found:
                yield talk_of(each)
            if "next" not in answer.links:
                return
            answer = self.get(urljoin(answer.url, answer.links["next"]["url"]))

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

# Why this way
#
# Callers see Talks and three exceptions, and nothing of requests. If the library changes one day, only this
# file has to. The pages are a generator, so if you want just the first talk, you pay for one page. The API
# is free to add a field. A missing one is an error, reported here and not three functions later. `urljoin`
# takes complete links as well as paths.
