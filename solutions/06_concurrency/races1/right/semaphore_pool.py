"""Seat 61 is mine!"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Semaphore

Pay = Callable[[str], bool]


class Train:
    """Sells seats. pay(name) lets somebody pay, which takes a while, and tells whether they did."""

    def __init__(self, seats: int, pay: Pay) -> None:
        self.places = Semaphore(seats)
        self.total = seats
        self.sold = 0
        self.lock = Lock()
        self.pay = pay

    def book(self, name: str) -> bool:
        """Sell a seat if there's one left, and say whether this worked.

        While somebody pays, their seat is taken, and others may book and pay, too. Nobody pays
        without getting a seat. If they don't pay, or paying raises an exception, the seat is free
        again.
        """
        if not self.places.acquire(blocking=False):
            return False
        try:
            paid = self.pay(name)
        except BaseException:
            self.places.release()
            raise
        if not paid:
            self.places.release()
            return False
        with self.lock:
            self.sold += 1
        return True

    @property
    def seats(self):
        return self.total - self.sold


def last_seat(make_train: Callable[[int, Pay], Train]) -> list[str]:
    """Let Amara and Jun book on a train with one seat, so that both pay at the same time.

    Both always pay. If the train doesn't let both of them pay, it goes on after half a second.
    Return who got a ticket, sorted.
    """
    both_here = Barrier(2, timeout=0.5)

    def pay(name):
        with suppress(BrokenBarrierError):
            both_here.wait()
        return True

    train = make_train(1, pay)
    with ThreadPoolExecutor() as pool:
        got = list(pool.map(train.book, ["Amara", "Jun"]))
    return [name for name, worked in zip(["Amara", "Jun"], got) if worked]


if __name__ == "__main__":
    print("They travel on seat 61:", last_seat(Train))
