"""Fifty euros, twice."""


from threading import Lock


class Account:
    """A joint account, in cents. Any number of threads may use it at the same time."""

    def __init__(self, cents: int = 0) -> None:
        self.balance = cents
        self.entries = [cents]
        self._lock = Lock()

    def deposit(self, cents: int) -> None:
        """Pay in."""
        with self._lock:
            self._book(cents)

    def withdraw(self, cents: int) -> None:
        """Pay out. A ValueError if there's not so much in the account."""
        with self._lock:
            if self.balance < cents:
                raise ValueError(f"only {self.balance} left")
            self._book(-cents)

    def close(self) -> int:
        """Pay out everything there is, as one withdrawal, and return how much that was."""
        with self._lock:
            everything = self.balance
            self._book(-everything)
        return everything

    def history(self) -> tuple[int, list[int]]:
        """Return the balance, and a list of all entries (the first one is the beginning).

        The entries always add up to the balance.
        """
        with self._lock:
            return self.balance, self.entries[:]

    def _book(self, cents):
        """Expects the lock to be held."""
        self.balance += cents
        self.entries.append(cents)
