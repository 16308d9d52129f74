"""The script that's still waiting.

On Friday at six, Kofi started the script that orders flour, rice and beans for his food bank. On
Monday it was still running. The supplier's server had accepted the connection and then said
nothing. And `requests` waits, by default for ever.

The Friday before, it was quicker: it ordered nothing at all. The supplier had answered 503 with
{"goods": []}, and the script took that for an empty shop.

Three habits prevent all this:

    session = requests.Session()                      # keeps its connections open
    answer = session.get(url, timeout=(3, 10))        # seconds: to connect, for each silence
    answer.raise_for_status()                         # 4xx and 5xx become an HTTPError

All exceptions of requests are kinds of `requests.RequestException`, and more can go wrong than
you'd think. Kofi doesn't want the details. He wants his goods, or one SupplierError.

Write the class. Its docstring says what it promises.
"""

from typing import Any, Self

import requests


class SupplierError(Exception):
    """It didn't work. The message is for Kofi, and has the status in it if there was one."""


class Supplier:
    """Talks to the supplier at `base`, in a with statement:

        with Supplier("https://supplier.example", "k-1", timeout=10) as supplier: ...

    - All requests to the supplier use one Session, so the connection stays open between them. The
      end of the `with` closes the session.
    - Every request has `timeout` as its timeout.
    - The token goes along as the header X-Token, to the supplier and to nobody else.
    - Whatever goes wrong is a SupplierError: nobody there, silence, a broken connection, a status
      of 400 or more, a body that isn't JSON, or JSON that isn't what's described below. If an
      exception was the reason, it's the __cause__. Mistakes of your own, such as a TypeError,
      aren't hidden.
    - A redirection (301 and so on) isn't followed. It's a SupplierError, too.
    """

    def __init__(self, base: str, token: str, timeout: float = 10) -> None:
        self.base, self.token, self.timeout = base, token, timeout

    def goods(self) -> list[dict[str, Any]]:
        """Return the list "goods" of what GET BASE/goods answers."""
        # TODO
        return requests.get(f"{self.base}/goods", headers={"X-Token": self.token}).json()["goods"]

    def order(self, name: str, sacks: int) -> int:
        """POST BASE/orders with {"name": …, "sacks": …} as JSON. Return the "number", an int."""
        # TODO
        sent = {"name": name, "sacks": sacks}
        return requests.post(f"{self.base}/orders", json=sent).json()["number"]

    def photo(self, address: str) -> bytes:
        """Return the photo at this complete address. It's on somebody else's server."""
        # TODO
        return requests.get(address).content

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass
