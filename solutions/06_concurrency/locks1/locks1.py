"""Fifty euros, twice."""

from threading import RLock


class Account:
    """A joint account, in cents. Any number of threads may use it at the same time."""

    def __init__(self, cents: int = 0) -> None:
        self.balance = cents
        self.entries = [cents]
        self.lock = RLock()

    def deposit(self, cents: int) -> None:
        """Pay in."""
        with self.lock:
            self.balance += cents
            self.entries.append(cents)

    def withdraw(self, cents: int) -> None:
        """Pay out. Raise a ValueError if there isn't that much in the account."""
        with self.lock:
            if cents > self.balance:
                raise ValueError("not enough money")
            self.balance -= cents
            self.entries.append(-cents)

    def close(self) -> int:
        """Pay out everything there is, as one withdrawal, and return how much that was."""
        with self.lock:
            everything = self.balance
            self.withdraw(everything)
            return everything

    def history(self) -> tuple[int, list[int]]:
        """Return the balance, and a list of all entries (the first one is the beginning).

        The entries always add up to the balance.
        """
        with self.lock:
            return self.balance, list(self.entries)


# Why this way
#
# Each method is one step, with the check inside the lock, and `with` releases it when `withdraw`
# raises. `close` calls `withdraw` while it holds the lock, which takes an RLock: it counts how
# often its owner has taken it. The alternative is a Lock, and a method `_withdraw` that expects it
# to be held already. `history` copies the list inside the `with`. Outside, the copy might be from a
# later moment than the balance.
