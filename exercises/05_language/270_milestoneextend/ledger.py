"""The auditors' ledger. It may not be changed, nor subclassed."""


class Busy(Exception):
    """Another branch is writing. It may work in a moment."""


class Ledger:
    """Amounts in cents, posted to accounts. What's posted stays."""

    __slots__ = ("_busy", "_entries")

    def __init_subclass__(cls) -> None:
        raise TypeError("the ledger is sealed")

    def __init__(self, busy: tuple[int, ...] = ()) -> None:
        self._entries: list[tuple[str, int, str]] = []
        self._busy = list(busy)  # for tests: of the calls from now on, which are busy

    def post(self, account: str, cents: int, text: str) -> int:
        """Post an amount to an account, and return the number of the entry.

        An account can't go below zero: that's a ValueError.
        """
        self._busy = [number - 1 for number in self._busy]
        if 0 in self._busy:
            raise Busy("another branch is writing")
        if self.balance(account) + cents < 0:
            raise ValueError(f"{account} has only {self.balance(account)}")
        self._entries.append((account, cents, text))
        return len(self._entries)

    def balance(self, account: str) -> int:
        """Return what's in an account."""
        return sum(cents for name, cents, _ in self._entries if name == account)

    def entries(self) -> list[tuple[str, int, str]]:
        """Return all entries, the oldest first."""
        return list(self._entries)
