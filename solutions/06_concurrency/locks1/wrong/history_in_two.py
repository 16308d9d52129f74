# expect: before it's done there's a deposit
"""Fifty euros, twice."""

from threading import RLock


class Account:
    def __init__(self, cents=0):
        self.balance = cents
        self.entries = [cents]
        self.lock = RLock()

    def deposit(self, cents):
        with self.lock:
            self.balance += cents
            self.entries.append(cents)

    def withdraw(self, cents):
        with self.lock:
            if cents > self.balance:
                raise ValueError("not enough money")
            self.balance -= cents
            self.entries.append(-cents)

    def close(self):
        with self.lock:
            everything = self.balance
            self.withdraw(everything)
            return everything

    def history(self):
        with self.lock:
            balance = self.balance
        entries = list(self.entries)
        return balance, entries
