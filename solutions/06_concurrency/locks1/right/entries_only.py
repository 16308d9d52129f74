"""Fifty euros, twice."""


from threading import Lock


class Account:
    """A joint account, in cents. Any number of threads may use it at the same time."""

    def __init__(self, cents: int = 0) -> None:
        self.entries = [cents]
        self.lock = Lock()

    def deposit(self, cents: int) -> None:
        """Pay in."""
        with self.lock:
            self.entries.append(cents)

    def withdraw(self, cents: int) -> None:
        """Pay out. A ValueError if there's not so much in the account."""
        with self.lock:
            if sum(self.entries) - cents < 0:
                raise ValueError
            self.entries.append(-cents)

    def close(self) -> int:
        """Pay out everything there is, as one withdrawal, and return how much that was."""
        with self.lock:
            everything = sum(self.entries)
            self.entries.append(-everything)
            return everything

    def history(self) -> tuple[int, list[int]]:
        """Return the balance, and a list of all entries (the first one is the beginning).

        The entries always add up to the balance.
        """
        with self.lock:
            entries = self.entries.copy()
        return sum(entries), entries
