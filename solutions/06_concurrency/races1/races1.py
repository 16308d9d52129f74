"""Seat 61 is mine!"""

from collections.abc import Callable
from threading import Barrier, BrokenBarrierError, Lock, Thread

Pay = Callable[[str], bool]


class Train:
    """Sells seats. pay(name) lets somebody pay, which takes a while, and returns whether they did."""

    def __init__(self, seats: int, pay: Pay) -> None:
        self.seats = seats  # how many are free
        self.pay = pay
        self.lock = Lock()

    def book(self, name: str) -> bool:
        """Sell a seat if there's one left. Return True if that worked, and False if not.

        While somebody pays, their seat is taken, and others may book and pay, too. Nobody pays
        without getting a seat. If they don't pay, the seat is free again. If paying raises an
        exception, the seat is free again, too, and the exception comes out.
        """
        with self.lock:
            if self.seats == 0:
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
    """Let Amara and Jun book on a train with one seat, so that both pay at the same time.

    Both always pay. If the train lets only one of them pay, that one goes on after half a second.
    Return the names of those who got a ticket, sorted.
    """
    both_here = Barrier(2)
    travelling: list[str] = []

    def pay(name: str) -> bool:
        try:
            both_here.wait(timeout=0.5)
        except BrokenBarrierError:
            pass  # the other one isn't paying
        return True

    train = make_train(1, pay)

    def book(name: str) -> None:
        if train.book(name):
            travelling.append(name)

    threads = [Thread(target=book, args=(name,)) for name in ("Amara", "Jun")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(travelling)


if __name__ == "__main__":
    print("They travel on seat 61:", last_seat(Train))


# Why this way
#
# A barrier makes the bug happen, however busy the machine is. A sleep would only make it likely. In
# `book`, looking and taking are one step with the lock held, and paying is outside of it: a lock is
# held for microseconds, never while somebody looks for a card. `finally` gives the seat back in all
# cases, the exception included.
