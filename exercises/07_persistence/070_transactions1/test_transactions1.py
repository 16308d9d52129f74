import sqlite3

import pytest
from pythlings_checks import program
from transactions1 import TABLES, share, transfer

NO_LOG = "CREATE TRIGGER full BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'disk full'); END"
NO_TOVE = """
    CREATE TRIGGER locked BEFORE UPDATE ON accounts WHEN NEW.name = 'Tove'
    BEGIN SELECT RAISE(ABORT, 'disk full'); END
"""


@pytest.fixture
def bank(tmp_path):
    """Two connections to the same bank: the learner's, and somebody who looks on."""
    path = tmp_path / "bank.db"
    db = sqlite3.connect(path)
    db.execute("PRAGMA synchronous = OFF")  # nobody waits for the disk
    db.execute("PRAGMA journal_mode = MEMORY")
    db.executescript(TABLES)
    people = [("Tove", 3), ("Ana", 12), ("Kwame", 0), ("Žiga", 7)]
    with db:
        db.executemany("INSERT INTO accounts VALUES (?, ?)", people)
    other = sqlite3.connect(path)
    yield db, other
    db.close()
    other.close()


def state(bank):
    """All that's saved: what somebody else finds."""
    db, other = bank
    if db.in_transaction:
        pytest.fail("Afterwards a transaction is still open. Nobody else sees what it changed.")
    accounts = dict(other.execute("SELECT name, hours FROM accounts ORDER BY name"))
    return accounts, other.execute("SELECT giver, taker, hours FROM log ORDER BY rowid").fetchall()


def check(bank, words, accounts, log):
    """Fail with these words if the bank isn't so."""
    found, logged = state(bank)
    if found != accounts:
        pytest.fail(f"{words} The accounts:\n\nfound:  {found}\nwanted: {accounts}")
    if logged != log:
        pytest.fail(f"{words} The log:\n\nfound:  {logged}\nwanted: {log}")


def before(bank, words):
    """Fail with these words if anything has changed."""
    check(bank, words, {"Ana": 12, "Kwame": 0, "Tove": 3, "Žiga": 7}, [])


def refused(words, error, function, *args):
    """The call has to end with this error."""
    try:
        function(*args)
    except error:
        return
    except Exception as other:  # noqa: BLE001  it is told
        pytest.fail(f"{words} That's a {error.__name__}. It ended with: {other!r}")
    pytest.fail(f"{words} That's a {error.__name__}. It ended without an error.")


def test_transfer(bank):
    """a transfer that goes well moves hours, and is in the log"""
    transfer(bank[0], "Ana", "Kwame", 5)
    transfer(bank[0], "Kwame", "Žiga", 5)
    accounts = {"Ana": 7, "Kwame": 0, "Tove": 3, "Žiga": 12}
    log = [("Ana", "Kwame", 5), ("Kwame", "Žiga", 5)]
    check(bank, "Ana gave 5 to Kwame, and he gave them to Žiga.", accounts, log)


def test_too_much(bank):
    """nobody can give more than they have, and nothing has changed"""
    words = "Tove has 3 hours and gives 4 to Ana."
    refused(words, ValueError, transfer, bank[0], "Tove", "Ana", 4)
    before(bank, words)
    transfer(bank[0], "Tove", "Ana", 3)
    check(
        bank,
        "Tove gave all of her 3 hours.",
        {"Ana": 15, "Kwame": 0, "Tove": 0, "Žiga": 7},
        [("Tove", "Ana", 3)],
    )


@pytest.mark.parametrize("hours", [0, -2])
def test_not_positive(bank, hours):
    """nobody can give 0 hours, or fewer"""
    words = f"Ana gives {hours} hours to Tove."
    refused(words, ValueError, transfer, bank[0], "Ana", "Tove", hours)
    before(bank, words)


@pytest.mark.parametrize(("giver", "taker"), [("Ana", "Nobody"), ("Nobody", "Ana")])
def test_unknown(bank, giver, taker):
    """without an account, nobody gives or gets anything"""
    words = f"{giver} gives 2 hours to {taker}, and Nobody has no account."
    refused(words, LookupError, transfer, bank[0], giver, taker, 2)
    before(bank, words)


def test_power_fails(bank):
    """if the disk is full in the middle of a transfer, nothing has changed"""
    db, _ = bank
    db.execute(NO_LOG)
    words = "Ana gives 5 to Kwame. The accounts are changed, but the log can't be written."
    refused(words, sqlite3.Error, transfer, db, "Ana", "Kwame", 5)
    before(bank, words)
    db.execute("DROP TRIGGER full")
    db.execute(NO_TOVE)
    words = "Ana gives 5 to Tove. Only the account of Tove can't be changed."
    refused(words, sqlite3.Error, transfer, db, "Ana", "Tove", 5)
    before(bank, words)


def test_to_oneself(bank):
    """who gives to themselves has as much as before"""
    transfer(bank[0], "Ana", "Ana", 5)
    accounts = {"Ana": 12, "Kwame": 0, "Tove": 3, "Žiga": 7}
    check(bank, "Ana gave 5 hours to Ana.", accounts, [("Ana", "Ana", 5)])


def test_share(bank):
    """share pays everybody"""
    share(bank[0], "Ana", {"Kwame": 5, "Žiga": 6, "Tove": 1})
    accounts = {"Ana": 0, "Kwame": 5, "Tove": 4, "Žiga": 13}
    log = [("Ana", "Kwame", 5), ("Ana", "Žiga", 6), ("Ana", "Tove", 1)]
    check(bank, "Ana shared all of her 12 hours.", accounts, log)


def test_share_too_much(bank):
    """if the last can't be paid, the first haven't been either"""
    words = "Ana has 12 hours and shares 5, 6 and 2."
    refused(words, ValueError, share, bank[0], "Ana", {"Kwame": 5, "Žiga": 6, "Tove": 2})
    before(bank, words)


def test_share_unknown(bank):
    """if one of them has no account, nobody is paid"""
    words = "Ana pays Kwame, then Nobody, who has no account."
    refused(words, LookupError, share, bank[0], "Ana", {"Kwame": 1, "Nobody": 1, "Tove": 1})
    before(bank, words)


def test_share_power_fails(bank):
    """if the disk is full at the last of them, nobody is paid"""
    bank[0].execute(NO_TOVE)
    words = "Ana pays Kwame and Žiga. Then the account of Tove can't be changed."
    refused(words, sqlite3.Error, share, bank[0], "Ana", {"Kwame": 1, "Žiga": 1, "Tove": 1})
    before(bank, words)


def test_share_not_positive(bank):
    """share refuses fewer hours than one, too"""
    words = "Ana pays Kwame 3 and Tove -3."
    refused(words, ValueError, share, bank[0], "Ana", {"Kwame": 3, "Tove": -3})
    before(bank, words)


def test_share_nobody(bank):
    """sharing with nobody changes nothing"""
    share(bank[0], "Ana", {})
    before(bank, "Ana shared with nobody.")


def test_program():
    """the program pays for the roof, and then refuses what Ana can't pay"""
    ran = program("transactions1.py").succeeds()
    ran.says("In the morning                Ana 12  Kwame 0  Tove 3\n")
    ran.says("Ana has a new roof            Ana 7  Kwame 5  Tove 3\n")
    ran.says("That's too much: ")
    ran.says("Nobody got anything           Ana 7  Kwame 5  Tove 3\n")
