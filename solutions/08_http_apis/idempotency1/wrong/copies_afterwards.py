# expect: Somebody added a seat to their order
"""Three times two tickets, from a tunnel.

Elif was on a train when she bought two tickets for her sister's concert. She tapped "Pay", and a
tunnel swallowed the answer. The app tried again, twice, as good apps do. Elif now has six tickets.

Nobody did anything wrong: if no answer comes, you can't know whether the request arrived. GET, PUT
and DELETE may simply be repeated, they're *idempotent*: twice is like once. POST isn't. So the app
thinks of a key for each purchase, and sends it along with each attempt:

    POST /orders
    Idempotency-Key: 5d0f2a

The server makes sure that a key is charged once, whatever happens: a second attempt that comes
while the first is still with the bank; a bank that fails; a key that's used for something else.

Write `place`. `python3 idempotency1.py` is Elif's train.
"""

import copy
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
    """Sells. `charge` asks the bank for the money: it takes an order and returns a receipt's number.

    `place` is called by many threads at once, with the key of a request (None if it has none) and
    its order, such as {"tickets": 2}.

    - No key, or an empty one: 400, and nothing is charged.
    - A new key: the bank is asked. The answer is 201 with {"receipt": NUMBER}.
    - The same key and an equal order: the same answer again, and nothing is charged.
    - The same key and another order: 422, and nothing is charged.
    - The same key while the bank is still busy with it: `place` waits, and gives the same answer.
      Orders with other keys don't wait for it.
    - If `charge` raises an exception, it comes out of `place`, and it's as if that request had
      never come: the next one with this key asks the bank.

    The dicts that come in and go out belong to others. They may change them later, and no answer of
    the shop depends on that. The body of a 400 or 422 is {"error": "…"}, in your words.
    """

    def __init__(self, charge: Callable[[dict[str, Any]], int]) -> None:
        self.charge = charge
        self.lock = threading.Lock()
        self.locks: dict[str, threading.Lock] = {}
        self.done: dict[str, tuple[dict[str, Any], int]] = {}

    def place(self, key: str | None, order: dict[str, Any]) -> Answer:
        """Place an order."""
        if not key:
            return Answer(400, {"error": "no key"})
        with self.lock:
            mine = self.locks.setdefault(key, threading.Lock())
        with mine:
            if key in self.done:
                old, receipt = self.done[key]
                if old != order:
                    return Answer(422, {"error": "another order"})
                return Answer(201, {"receipt": receipt})
            receipt = self.charge(order)
            kept = copy.deepcopy(order)
            self.done[key] = (kept, receipt)
            return Answer(201, {"receipt": receipt})


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
