"""Fifty euros, twice."""


from functools import wraps
from threading import RLock


def one_at_a_time(method):
    @wraps(method)
    def locked(self, *args):
        with self.lock:
            return method(self, *args)

    return locked


class Account:
    """A joint account, in cents. Any number of threads may use it at the same time."""

    def __init__(self, cents: int = 0) -> None:
        self.balance = cents
        self.entries = [cents]
        self.lock = RLock()

    @one_at_a_time
    def deposit(self, cents: int) -> None:
        """Pay in."""
        # TODO: some steps belong together, here and below.
        self.balance += cents
        self.entries.append(cents)

    @one_at_a_time
    def withdraw(self, cents: int) -> None:
        """Pay out. A ValueError if there's not so much in the account."""
        if cents > self.balance:
            raise ValueError("not enough money")
        self.balance -= cents
        self.entries.append(-cents)

    @one_at_a_time
    def close(self) -> int:
        """Pay out everything there is, as one withdrawal, and return how much that was."""
        # TODO: "We closed it, and there was a ValueError. Somebody had just bought a coffee."
        everything = self.balance
        self.withdraw(everything)
        return everything

    @one_at_a_time
    def history(self) -> tuple[int, list[int]]:
        """Return the balance, and a list of all entries (the first one is the beginning).

        The entries always add up to the balance.
        """
        return self.balance, list(self.entries)
