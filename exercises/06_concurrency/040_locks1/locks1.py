"""Fifty euros, twice.

Dear bank, at noon I took out our last 50 euros in Graz. At noon Oskar took out the same 50 euros
in Oslo. We don't mind, but is it on purpose? Yours, Mirela

The check and the payment have to be one step, with a lock around both. The bank has tried that
before, and has two stories to tell:

- A payment was refused with an exception, `release()` was never reached, and the account stayed
  locked for good. `with` releases the lock in any case.
- `close` took the lock and called `withdraw`, which waited for the lock. For ever: a `Lock` doesn't
  care that it was you who took it. If you hold an `RLock`, you may take it again.

Put `Account` right. However many threads use it, it's never below zero, and its history adds up.
"""


class Account:
    """A joint account, in cents. Any number of threads may use it at the same time."""

    def __init__(self, cents: int = 0) -> None:
        self.balance = cents
        self.entries = [cents]

    def deposit(self, cents: int) -> None:
        """Pay in."""
        # TODO: some steps belong together, here and below.
        self.balance += cents
        self.entries.append(cents)

    def withdraw(self, cents: int) -> None:
        """Pay out. Raise a ValueError if there isn't that much in the account."""
        if cents > self.balance:
            raise ValueError("not enough money")
        self.balance -= cents
        self.entries.append(-cents)

    def close(self) -> int:
        """Pay out everything there is, as one withdrawal, and return how much that was."""
        # TODO: "We closed it, and there was a ValueError. Somebody had just bought a coffee."
        everything = self.balance
        self.withdraw(everything)
        return everything

    def history(self) -> tuple[int, list[int]]:
        """Return the balance, and a list of all entries (the first one is the beginning).

        The entries always add up to the balance.
        """
        # TODO
        return self.balance, self.entries
