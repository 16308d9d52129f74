"""Three times two tickets, from a tunnel."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from copy import deepcopy
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What's sent back."""

    status: int
    body: dict[str, Any]


class Shop:
    def __init__(self, charge):
        self.charge = charge
        self.lock = threading.Lock()
        self.entries = {}

    def place(self, key, order):
        if not key:
            return Answer(400, {"error": "no key"})
        with self.lock:
            entry = self.entries.get(key)
            is_mine = entry is None
            if is_mine:
                entry = self.entries[key] = (deepcopy(order), Future())
        wanted, future = entry
        if is_mine:
            try:
                future.set_result(self.charge(order))
            except BaseException as error:
                with self.lock:
                    del self.entries[key]
                future.set_exception(error)
                raise
        elif wanted != order:
            return Answer(422, {"error": "other order"})
        return Answer(201, {"receipt": future.result()})


if __name__ == "__main__":
    receipts = []

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
