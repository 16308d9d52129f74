import sys
import threading

import pytest
from locks1 import Account
from meeting_for_check import Meeting, Running, at_each_line, check, in_time, together, until


class Cents(int):
    """An amount of money with which a thread stops for a moment, whenever it calculates."""

    def __new__(cls, cents, pause):
        amount = super().__new__(cls, cents)
        amount.pause = pause
        return amount

    def stop(self, result):
        self.pause()
        return result

    def __gt__(self, other):
        return self.stop(int(self) > int(other))

    def __ge__(self, other):
        return self.stop(int(self) >= int(other))

    def __lt__(self, other):
        return self.stop(int(self) < int(other))

    def __le__(self, other):
        return self.stop(int(self) <= int(other))

    def __radd__(self, other):
        return self.stop(int(other) + int(self))

    def __rsub__(self, other):
        return self.stop(int(other) - int(self))

    def __neg__(self):
        return Cents(-int(self), self.pause)


def state(account, when=""):
    """Return balance and entries as plain numbers."""
    balance, entries = in_time(f"{when}history", account.history)
    return int(balance), [int(entry) for entry in entries]


def test_one_thread():
    """an account does what a bank does"""
    account = Account(1000)
    in_time("deposit", account.deposit, 250)
    in_time("withdraw", account.withdraw, 400)
    in_time("withdraw", account.withdraw, 850)
    check(state(account), (0, [1000, 250, -400, -850]), "1000 cents, 250 more, 400 less, 850 less:")
    check(state(Account()), (0, [0]), "A new account without money:")


def test_refused():
    """a refused payment changes nothing, and the account goes on working"""
    account, refused, stay = Account(300), threading.Event(), threading.Event()

    def pay():
        try:
            account.withdraw(301)
        finally:
            refused.set()
            stay.wait(20)  # the thread stays, and with it all the locks that it has

    paying = Running(pay)
    until(refused.is_set)
    found = state(account, "After a payment that was refused, ")
    check(found, (300, [300]), "300 cents, and 301 were refused:")
    in_time("After a payment that was refused, deposit", account.deposit, 5)
    check(state(account), (305, [300, 5]), "A payment was refused, then 5 cents came in:")
    stay.set()
    try:
        paying.get("withdraw")
    except ValueError:
        return
    pytest.fail("There were 300 cents. withdraw(301) should raise a ValueError.")


def test_closed():
    """closing pays out everything, also when it's empty"""
    account = Account(120)
    account.deposit(30)
    found = in_time("close", account.close)
    check(int(found), 150, "150 cents were in the account, and close returned:")
    check(state(account), (0, [120, 30, -150]), "After closing it:")
    found = in_time("close", account.close)
    check(int(found), 0, "Nothing was in the account, and close returned:")


def test_twice():
    """two payments at the same time, and money for one: the second is refused"""
    account, meeting = Account(5000), Meeting(2)

    def pay():
        try:
            account.withdraw(Cents(5000, meeting.wait))
        except ValueError:
            return "refused"
        return "paid out"

    found = sorted(together("withdraw", pay, pay))
    words = "50 euros are in the account. Mirela and Oskar take out 50, at the same time:"
    check(found, ["paid out", "refused"], words)
    check(state(account), (0, [5000, -5000]), "The account afterwards:")


def test_deposits():
    """two deposits at the same time: both arrive"""
    account, meeting = Account(100), Meeting(2)
    together(
        "deposit",
        lambda: account.deposit(Cents(20, meeting.wait)),
        lambda: account.deposit(Cents(3, meeting.wait)),
    )
    balance, entries = state(account)
    check(balance, 123, "100 cents, and 20 and 3 come in at the same time:")
    check(sorted(entries), [3, 20, 100], "The entries (sorted):")


@pytest.mark.parametrize("way", ["deposit", "withdraw"])
def test_history(way):
    """whoever looks while others pay sees a history that adds up"""

    def prepare():
        account = Account(500)
        return lambda: getattr(account, way)(30), account.history

    for paying, looking in at_each_line(sys.modules["locks1"].__file__, prepare):
        paying.get(way)
        balance, entries = looking.get("history")
        if sum(entries) != balance:
            pytest.fail(
                f"Somebody calls history in the middle of {way}. It says {balance} cents, and the "
                f"entries are {list(entries)}. That doesn't add up."
            )

    for looking, paying in at_each_line(sys.modules["locks1"].__file__, lambda: prepare()[::-1]):
        balance, entries = looking.get("history")
        paying.get(way)
        if sum(entries) != balance:
            pytest.fail(
                f"Somebody calls history, and before it's done there's a {way} of 30 cents. It says "
                f"{balance} cents, and the entries are {list(entries)}. That doesn't add up."
            )


def test_own_list():
    """the list that history returns is a copy"""
    account = Account(500)
    _, entries = account.history()
    entries.append(99)
    check(state(account), (500, [500]), "Somebody appends to the list from history. A new history:")


def test_coffee():
    """close, while somebody buys a coffee: one comes after the other"""
    accounts = []

    def prepare():
        account = Account(1000)
        accounts.append(account)
        return account.close, lambda: account.withdraw(320)

    for closing, coffee in at_each_line(sys.modules["locks1"].__file__, prepare):
        try:
            paid = closing.get("close")
        except ValueError:
            pytest.fail(
                "While close is at work, somebody buys a coffee for 320 cents. Then close tries to "
                "pay out more than there is: a ValueError. The balance it works with is out of date."
            )
        try:
            coffee.get("withdraw")
            wanted = (680, 0)
        except ValueError:
            wanted = (1000, 0)
        words = "1000 cents. While close is at work, a coffee costs 320. Paid out, and left over:"
        check((paid, state(accounts[-1])[0]), wanted, words)
