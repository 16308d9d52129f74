"""Seat 61 is mine!"""

from collections.abc import Callable
from threading import Event, Lock, Thread

Pay = Callable[[str], bool]


class Train:
    """Sells seats. pay(name) lets somebody pay, which takes a while, and tells whether they did."""

    def __init__(self, seats: int, pay: Pay) -> None:
        self.seats = seats  # that are free
        self.pay = pay
        self.lock = Lock()

    def book(self, name: str) -> bool:
        """Sell a seat if there's one left, and say whether this worked.

        While somebody pays, their seat is taken, and others may book and pay, too. Nobody pays
        without getting a seat. If they don't pay, or paying raises an exception, the seat is free
        again.
        """
        if not self.change(-1):
            return False
        try:
            if self.pay(name):
                return True
        except BaseException:
            self.change(+1)
            raise
        self.change(+1)
        return False

    def change(self, by):
        """Change the number of free seats, if it doesn't go below zero. Say whether."""
        with self.lock:
            if self.seats + by < 0:
                return False
            self.seats += by
            return True


def last_seat(make_train: Callable[[int, Pay], Train]) -> list[str]:
    """Let Amara and Jun book on a train with one seat, so that both pay at the same time.

    Both always pay. If the train doesn't let both of them pay, it goes on after half a second.
    Return who got a ticket, sorted.
    """

    here, tickets = [Event(), Event()], []

    def pay(name):
        mine = name == "Jun"
        here[mine].set()
        here[not mine].wait(0.5)
        return True

    train = make_train(1, pay)

    def book(name):
        if train.book(name):
            tickets.append(name)

    amara = Thread(target=book, args=("Amara",))
    jun = Thread(target=book, args=("Jun",))
    amara.start(), jun.start()
    amara.join(), jun.join()
    return sorted(tickets)


if __name__ == "__main__":
    print("They travel on seat 61:", last_seat(Train))
