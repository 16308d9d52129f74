"""Sunday in the laundry."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock


class Laundry:
    """Machines, with numbers from 1 on. Any number of threads may use it at once."""

    def __init__(self, machines: int, pay: Callable[[str], object]) -> None:
        self.users: dict[int, str | None] = dict.fromkeys(range(1, machines + 1))
        self.being_paid: set[int] = set()
        self.lock = Lock()  # for both of them
        self.pay = pay

    def take(self, who: str) -> int | None:
        """Let somebody pay for the free machine with the smallest number, and return that number.

        If no machine is free, nobody pays, and it's None. While somebody pays, the machine isn't
        free any more, and it isn't theirs yet. Nobody else has to wait meanwhile, whatever they ask
        for. If paying raises an exception, the machine is free again, and the exception comes out.
        """
        with self.lock:
            free = [n for n, user in self.users.items() if not user and n not in self.being_paid]
            if not free:
                return None
            number = free[0]
            self.being_paid.add(number)
        try:
            self.pay(who)
        except BaseException:
            with self.lock:
                self.being_paid.remove(number)
            raise
        with self.lock:
            self.being_paid.remove(number)
            self.users[number] = who
        return number

    def done(self, number: int) -> None:
        """The washing is done, so the machine is free."""
        with self.lock:
            self.users[number] = None

    def swap(self, one: int, other: int) -> None:
        """Let those who have these two machines swap them.

        If nobody has one of the two, or not yet, raise a ValueError and swap nothing.
        """
        with self.lock:
            first, second = self.users[one], self.users[other]
            if first is None or second is None:
                raise ValueError("nobody has one of the two machines")
            self.users[one], self.users[other] = second, first

    def board(self) -> dict[int, str | None]:
        """Return who has each machine at one moment, in order of the numbers. None means nobody."""
        with self.lock:
            return dict(self.users)

    def tell(self, send: Callable[[str], object]) -> list[str]:
        """Call send(who) for everybody who has a machine: once, and for all at the same time.

        send takes a while, and may look at the board. Return, when everybody has been told, those
        for whom it raised an exception, in order of their machines.
        """
        users = list(dict.fromkeys(user for user in self.board().values() if user is not None))
        with ThreadPoolExecutor(max_workers=len(users) or 1) as pool:
            futures = {user: pool.submit(send, user) for user in users}
        return [user for user, future in futures.items() if future.exception() is not None]


# Why this way
#
# One lock for the whole laundry: it's held for a few lines only, so nobody notices, and with a
# single lock no circle can close. A lock for each machine would have to be taken in order of the
# numbers, and once if both are the same. What takes a while, paying and sending, happens outside.
# So that a machine isn't free meanwhile, it's marked, and the mark goes away whatever happens.
