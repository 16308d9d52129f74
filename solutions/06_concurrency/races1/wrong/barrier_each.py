# expect: Do they wait at the same barrier
"""Seat 61 is mine!"""

from collections.abc import Callable
from threading import Barrier, BrokenBarrierError, Lock, Thread

Pay = Callable[[str], bool]


class Train:
    def __init__(self, seats: int, pay: Pay) -> None:
        self.seats = seats  # that are free
        self.pay = pay
        self.lock = Lock()

    def book(self, name: str) -> bool:
        with self.lock:
            if self.seats <= 0:
                return False
            self.seats -= 1
        paid = False
        try:
            paid = self.pay(name)
        finally:
            if not paid:
                with self.lock:
                    self.seats += 1
        return paid


def last_seat(make_train: Callable[[int, Pay], Train]) -> list[str]:
    tickets: list[str] = []

    def pay(name: str) -> bool:
        both_here = Barrier(2)
        try:
            both_here.wait(timeout=0.5)
        except BrokenBarrierError:
            pass
        return True

    train = make_train(1, pay)

    def travel(name: str) -> None:
        if train.book(name):
            tickets.append(name)

    threads = [Thread(target=travel, args=(name,)) for name in ("Amara", "Jun")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(tickets)


if __name__ == "__main__":
    print("They travel on seat 61:", last_seat(Train))
