"""Seat 61 is mine!

Amara and Jun both have a ticket for the last seat on the night train. Your colleague booked seats
all afternoon and says: "I can't reproduce it."

You can, and you don't need any luck. `book` checks whether a seat is free, lets the passenger pay,
and then takes the seat. It goes wrong if both are paying at the same time. So hold each there
until the other has come. That's what a barrier does:

    both_here = Barrier(2)
    both_here.wait(timeout=0.5)

`wait` goes on when two threads have called it. If nobody else has come after half a second, it
raises a `BrokenBarrierError`. On a train that works, that's what happens.

First write `last_seat`, and run the program (`python3 races1.py`, on Windows with `py`): two
tickets for one seat, every time. Then fix `Train`, so that only one of them gets a ticket.
"""

from collections.abc import Callable
from threading import Barrier, BrokenBarrierError, Lock, Thread

Pay = Callable[[str], bool]


class Train:
    """Sells seats. pay(name) lets somebody pay, which takes a while, and returns whether they did."""

    def __init__(self, seats: int, pay: Pay) -> None:
        self.seats = seats  # how many are free
        self.pay = pay

    def book(self, name: str) -> bool:
        """Sell a seat if there's one left. Return True if that worked, and False if not.

        While somebody pays, their seat is taken, and others may book and pay, too. Nobody pays
        without getting a seat. If they don't pay, the seat is free again. If paying raises an
        exception, the seat is free again, too, and the exception comes out.
        """
        # TODO, but later: write last_seat first.
        if self.seats > 0 and self.pay(name):
            self.seats -= 1
            return True
        return False


def last_seat(make_train: Callable[[int, Pay], Train]) -> list[str]:
    """Let Amara and Jun book on a train with one seat, so that both pay at the same time.

    Both always pay. If the train lets only one of them pay, that one goes on after half a second.
    Return the names of those who got a ticket, sorted.
    """

    def pay(name: str) -> bool:
        # TODO: hold them here until both have come.
        return True

    train = make_train(1, pay)
    # TODO: at the same time.
    return [name for name in ("Amara", "Jun") if train.book(name)]


if __name__ == "__main__":
    print("They travel on seat 61:", last_seat(Train))
