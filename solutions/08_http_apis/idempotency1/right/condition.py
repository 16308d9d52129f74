"""Three times two tickets, from a tunnel."""

import json
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
    def __init__(self, charge):
        self.charge = charge
        self.free = threading.Condition()
        self.busy = set()
        self.known = {}

    def place(self, key, order):
        if key is None or key == "":
            return Answer(400, {"error": "no key"})
        fingerprint = json.dumps(order, sort_keys=True)
        with self.free:
            while key in self.busy:
                self.free.wait()
            if key in self.known:
                text, number = self.known[key]
                if text != fingerprint:
                    return Answer(422, {"error": "other order"})
                return Answer(201, {"receipt": number})
            self.busy.add(key)
        try:
            number = self.charge(order)
            with self.free:
                self.known[key] = (fingerprint, number)
        finally:
            with self.free:
                self.busy.discard(key)
                self.free.notify_all()
        return Answer(201, {"receipt": number})


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
