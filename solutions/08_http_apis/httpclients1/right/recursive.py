"""Page one of nineteen."""

import json
import sys
from dataclasses import dataclass
from urllib.parse import urlencode, urljoin

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
    def __init__(self, base, timeout=10):
        self.base = base if base.endswith("/") else base + "/"
        self.timeout = timeout

    def ask(self, url):
        try:
            with requests.get(url, timeout=(self.timeout, self.timeout)) as r:
                body = r.content
        except requests.exceptions.RequestException as e:
            raise ApiError(str(e)) from e
        try:
            data = json.loads(body)
        except ValueError:
            data = None
            if r.status_code == 200:
                raise ApiError("no JSON") from None
        if r.status_code == 200:
            return data, r.links.get("next", {}).get("url")
        text = str(r.status_code)
        if isinstance(data, dict) and "error" in data:
            text += f" ({data['error']})"
        if r.status_code == 404:
            raise NotFoundError(text)
        if r.status_code in (429, 503):
            try:
                after = int(r.headers["retry-after"])
            except (KeyError, ValueError):
                after = None
            raise BusyError(text, after)
        raise ApiError(text)

    def make(self, data):
        kinds = {"id": int, "title": str, "speaker": str, "minutes": (int, type(None))}
        if type(data) is not dict:
            raise ApiError("no talk")
        data = {"minutes": None} | data
        for name, kind in kinds.items():
            if name not in data or not isinstance(data[name], kind):
                raise ApiError("no talk: " + name)
        return Talk(*(data[name] for name in kinds))

    def talk(self, number):
        return self.make(self.ask(self.base + f"talks/{number}")[0])

    def talks(self, track=None):
        query = "?" + urlencode({"track": track}) if track is not None else ""
        return self.pages(self.base + "talks" + query)

    def pages(self, url):
        data, link = self.ask(url)
        if type(data) is not list:
            raise ApiError("no list")
        yield from map(self.make, data)
        if link:
            yield from self.pages(urljoin(url, link))

    def close(self):
        print("closed")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


if __name__ == "__main__":
    with Client(sys.argv[1]) as conference:
        for found in conference.talks(*sys.argv[2:]):
            print(f"{found.id:>3}  {found.speaker:<10} {found.title}")
