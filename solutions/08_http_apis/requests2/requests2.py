"""The script that's still waiting."""

from typing import Any, Self

import requests


class SupplierError(Exception):
    """It didn't work. In words for Kofi, with the status in it, if there was one."""


class Supplier:
    """Talks to the supplier at `base`, in a with statement."""

    def __init__(self, base: str, token: str, timeout: float = 10) -> None:
        self.base, self.timeout = base, timeout
        self.own = {"X-Token": token}
        self.session = requests.Session()

    def asked(self, method: str, url: str, **options: Any) -> requests.Response:
        """Send a request and return its answer, which is a good one."""
        try:
            answer = self.session.request(
                method, url, timeout=self.timeout, allow_redirects=False, **options
            )
            answer.raise_for_status()
        except requests.RequestException as error:
            raise SupplierError(f"{method} {url} didn't work: {error}") from error
        if answer.status_code >= 300:
            raise SupplierError(f"{method} {url} answered {answer.status_code}")
        return answer

    def field(self, answer: requests.Response, name: str, kind: type) -> Any:
        """Return a field of the JSON in an answer, of this very type."""
        try:
            found = answer.json()
        except requests.RequestException as error:
            raise SupplierError(f"{answer.url} didn't answer with JSON") from error
        value = found.get(name) if isinstance(found, dict) else None
        if type(value) is not kind:
            raise SupplierError(f"{answer.url} answered without {name}")
        return value

    def goods(self) -> list[dict[str, Any]]:
        """Return the list "goods" of what GET BASE/goods answers."""
        answer = self.asked("GET", f"{self.base}/goods", headers=self.own)
        goods: list[dict[str, Any]] = self.field(answer, "goods", list)
        return goods

    def order(self, name: str, sacks: int) -> int:
        """Order sacks of something, and return the number of the order."""
        sent = {"name": name, "sacks": sacks}
        answer = self.asked("POST", f"{self.base}/orders", json=sent, headers=self.own)
        return int(self.field(answer, "number", int))

    def photo(self, address: str) -> bytes:
        """Return the photo at an address on somebody else's server."""
        return self.asked("GET", address).content

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.session.close()


# Why this way
#
# One method knows about timeouts, statuses and exceptions, so no request can do without them. It catches
# only RequestException: `except Exception` would hide our own mistakes. The token is handed to each
# request, and isn't in session.headers, because from there it would go to the photo's server as well. `ok`
# and raise_for_status let a 301 pass, so the code looks at the number, too.
