"""Three times two tickets, from a tunnel."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What's sent back."""

    status: int
    body: dict[str, Any]


class Shop:
    """Sells. `charge` asks the bank for the money: it takes an order and returns a receipt's number."""

    def __init__(self, charge: Callable[[dict[str, Any]], int]) -> None:
        self.charge = charge
        self.guard = threading.Lock()  # of the locks; held for a moment only
        self.locks: dict[str, threading.Lock] = defaultdict(threading.Lock)
        self.done: dict[str, tuple[dict[str, Any], int]] = {}  # the order and its receipt

    def place(self, key: str | None, order: dict[str, Any]) -> Answer:
        """Place an order."""
        if not key:
            return Answer(400, {"error": "an Idempotency-Key is needed"})
        with self.guard:
            lock = self.locks[key]
        with lock:
            if key not in self.done:
                wanted = deepcopy(order)
                self.done[key] = (wanted, self.charge(order))
            elif self.done[key][0] != order:
                return Answer(422, {"error": "this key was used for another order"})
            return Answer(201, {"receipt": self.done[key][1]})


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

# Why this way
#
# The lock of a key is held while the bank is asked. Whoever comes with the same key waits at the door and
# finds the answer inside. Other keys have other doors. If the bank fails, `with` opens the door again, and
# nothing has been written down. What's kept is the order and the receipt; each answer is made anew. A real
# shop forgets keys after a while. This one's dicts only ever grow.
