from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "reminders.py").read_text(encoding="utf-8")
PAID = "somebody who owes nothing gets an email, too"
TWICE = "everybody gets the email twice"
FIRST = "only the first who owes something gets an email"
ADDRESS = "all emails go to the first member's address"
SWAPPED = "the subject is where the text should be, and the other way round"
EUROS = "12.50 euros are written as 12.5"
NOWHERE = "an email is sent to nowhere if there's no address"
COUNT = "all members are counted, and not the emails"
ORDER = "the last of the list gets the first email"
CREDIT = "somebody who has paid too much, with -5 cents, gets an email"
FLUSH = "at the end it calls mailer.flush(), and a real Mailer has no such method"

SEND = '            mailer.send(member["address"], "Your fee", text)\n'
CHANGES = {
    PAID: ('member["cents"] > 0', 'member["cents"] >= 0'),
    TWICE: (SEND, SEND * 2),
    FIRST: ("            sent += 1\n", "            return 1\n"),
    ADDRESS: ('send(member["address"]', 'send(members[0]["address"]'),
    SWAPPED: ('"Your fee", text)', 'text, "Your fee")'),
    EUROS: ("{euros:.2f}", "{euros}"),
    NOWHERE: (' and member["address"] is not None', ""),
    COUNT: ("return sent", "return len(members)"),
    ORDER: ("for member in members", "for member in reversed(members)"),
    CREDIT: ('member["cents"] > 0', 'member["cents"] != 0'),
    FLUSH: ("    return sent", "    mailer.flush()\n    return sent"),
}


@cache
def outcome():
    versions = {"right": {"reminders.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"reminders.py": RIGHT.replace(old, new)}
    return own_tests("mocking1.py", versions)


def test_right():
    """your tests pass on reminders.py as it is, and no real email is sent"""
    outcome().pass_on("right")


def test_swapped():
    """your tests notice a text in the subject"""
    outcome().notice(SWAPPED)


def test_euros():
    """your tests notice a wrong amount"""
    outcome().notice(EUROS)


def test_twice():
    """your tests notice emails that are sent twice"""
    outcome().notice(TWICE)


def test_paid():
    """your tests notice an email to somebody who owes nothing"""
    outcome().notice(PAID)


def test_first():
    """your tests notice when only one of several gets an email"""
    outcome().notice(FIRST)


def test_address():
    """your tests notice emails to the wrong address"""
    outcome().notice(ADDRESS)


def test_nowhere():
    """your tests notice an email to nowhere"""
    outcome().notice(NOWHERE)


def test_count():
    """your tests notice a wrong number of emails"""
    outcome().notice(COUNT)


def test_order():
    """your tests notice emails in the wrong order"""
    outcome().notice(ORDER)


def test_credit():
    """your tests notice an email to somebody who has paid too much"""
    outcome().notice(CREDIT)


def test_flush():
    """your tests notice a call of a method that a Mailer doesn't have"""
    outcome().notice(FLUSH)
