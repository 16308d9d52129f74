"""Three times two tickets, from a tunnel.

Elif was on a train when she bought two tickets for her sister's concert. She tapped "Pay", and a
tunnel swallowed the answer. The app tried again, twice, as good apps do. Elif now has six tickets.

Without an answer, nobody can know whether the request arrived. GET, PUT and DELETE may simply be
repeated. They're *idempotent*: doing it twice is like doing it once. POST isn't. So the app makes
up a key for each purchase, and sends it with every attempt:

    POST /orders
    Idempotency-Key: 5d0f2a

The server charges each key only once, whatever happens. A second attempt may come while the first
is still with the bank. The bank may fail. Somebody may use a key again for something else.

Write `place`. Then take Elif's train: `python3 idempotency1.py` (on Windows `py idempotency1.py`).
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What's sent back."""

    status: int
    body: dict[str, Any]


class Shop:
    """Sells. `charge` takes an order, gets the money from the bank, and returns a receipt's number.

    Many threads call `place` at once, with the key of a request (None if it has none) and its
    order, such as {"tickets": 2}.

    - No key, or an empty one: 400, and nothing is charged.
    - A new key: the bank is asked. The answer is 201 with {"receipt": NUMBER}.
    - The same key and an equal order: the same answer again, and nothing is charged.
    - The same key and another order: 422, and nothing is charged.
    - The same key while the bank is still busy with it: `place` waits, and gives the same answer.
      Orders with other keys don't wait for it.
    - If `charge` raises an exception, it comes out of `place`, and it's as if that request had
      never come: the next one with this key asks the bank.

    Other people own the dicts that come in and go out. They may change them later, and that must
    not change the shop's answers. The body of a 400 or 422 is {"error": "…"}, in your own words.
    """

    def __init__(self, charge: Callable[[dict[str, Any]], int]) -> None:
        self.charge = charge

    def place(self, key: str | None, order: dict[str, Any]) -> Answer:
        """Place an order."""
        # TODO: once for each key
        return Answer(201, {"receipt": self.charge(order)})


if __name__ == "__main__":
    receipts: list[dict[str, Any]] = []

    def bank(order: dict[str, Any]) -> int:
        """Take a while, as banks do."""
        time.sleep(0.2)
        receipts.append(order)
        return len(receipts)

    shop = Shop(bank)
    attempts = [threading.Thread(target=shop.place, args=("5d0f2a", {"tickets": 2})) for _ in "123"]
    for attempt in attempts:
        attempt.start()
    for attempt in attempts:
        attempt.join()
    print("charged:", receipts)
