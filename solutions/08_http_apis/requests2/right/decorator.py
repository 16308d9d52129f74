"""The script that's still waiting."""

from contextlib import ExitStack, contextmanager
from typing import Self

import requests


class SupplierError(Exception):
    """It didn't work. In words for Kofi, with the status in it, if there was one."""


class Supplier:
    """Talks to the supplier at `base`, in a with statement."""

    def __init__(self, base: str, token: str, timeout: float = 10) -> None:
        self.base, self.token, self.timeout = base.rstrip("/"), token, timeout

    def __enter__(self) -> Self:
        self.stack = ExitStack()
        self.session = self.stack.enter_context(requests.Session())
        return self

    def __exit__(self, *error: object) -> None:
        self.stack.close()

    @contextmanager
    def translated(self, what):
        try:
            yield
        except requests.RequestException as error:
            raise SupplierError(f"{what}: {error}") from error

    def send(self, method, url, token=None, body=None):
        headers = {"X-Token": token} if token else {}
        request = self.session.prepare_request(
            requests.Request(method, url, headers=headers, json=body)
        )
        with self.translated(url):
            response = self.session.send(request, timeout=self.timeout, allow_redirects=False)
            response.raise_for_status()
        if response.is_redirect or response.status_code >= 300:
            raise SupplierError(f"{url}: {response.status_code}")
        return response

    def goods(self):
        response = self.send("GET", f"{self.base}/goods", self.token)
        with self.translated("goods"):
            found = response.json()
        if isinstance(found, dict) and isinstance(found.get("goods"), list):
            return found["goods"]
        raise SupplierError(f"strange goods: {found!r}")

    def order(self, name: str, sacks: int) -> int:
        body = {"name": name, "sacks": sacks}
        response = self.send("POST", f"{self.base}/orders", self.token, body)
        with self.translated("order"):
            found = response.json()
        if isinstance(found, dict) and type(found.get("number")) is int:
            return found["number"]
        raise SupplierError(f"strange number: {found!r}")

    def photo(self, address: str) -> bytes:
        return self.send("GET", address).content
