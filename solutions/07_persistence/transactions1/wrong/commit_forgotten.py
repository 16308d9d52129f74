# expect: a transaction is still open
"""Five hours that nobody has.

In Kwame's time bank, hours are the money. Ana paid him five for her roof. The power failed, and when
the computer was up again, Ana had five hours less and Kwame none more.

The program had saved half of a transfer. Everything that belongs together has to be *one*
transaction: `with db:` around all of it, and no commit in between.

1. Fix `transfer`. It's all or nothing, whatever goes wrong, and at whichever line.
2. Write `share`: Ana pays three neighbours at once. If the third can't be paid, the first two
   haven't been either.

Careful with 2. Calling transfer three times looks right. But the end of *its* transaction is a
commit, wherever it's called from.

The table `accounts` has name and hours, `log` has giver, taker and hours of each transfer.

    python3 transactions1.py
"""

import sqlite3

TABLES = """
    CREATE TABLE accounts (name TEXT PRIMARY KEY, hours INTEGER NOT NULL);
    CREATE TABLE log (giver TEXT NOT NULL, taker TEXT NOT NULL, hours INTEGER NOT NULL);
"""


def hours_of(db: sqlite3.Connection, name: str) -> int:
    """Return the hours in an account. A LookupError if there's no such account."""
    row = db.execute("SELECT hours FROM accounts WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise LookupError(f"there's no account of {name}")
    return row[0]


def move(db: sqlite3.Connection, giver: str, taker: str, hours: int) -> None:
    """The work of a transfer. Whoever calls this sees to the transaction."""
    if hours <= 0:
        raise ValueError(f"{hours} hours can't be given")
    hours_of(db, taker)
    if (has := hours_of(db, giver)) < hours:
        raise ValueError(f"{giver} has only {has}")
    db.execute("UPDATE accounts SET hours = hours - ? WHERE name = ?", (hours, giver))
    db.execute("UPDATE accounts SET hours = hours + ? WHERE name = ?", (hours, taker))
    db.execute("INSERT INTO log VALUES (?, ?, ?)", (giver, taker, hours))


def transfer(db: sqlite3.Connection, giver: str, taker: str, hours: int) -> None:
    """Move hours from one account to another, and write it into the log.

    A LookupError if one of the two has no account, and a ValueError if hours isn't positive or
    the giver has too few. After any error, both accounts and the log are as before. Who gives to
    themselves has as many hours as before, and it's in the log.
    """
    try:
        move(db, giver, taker, hours)
    except Exception:
        db.rollback()
        raise


def share(db: sqlite3.Connection, giver: str, parts: dict[str, int]) -> None:
    """Transfer to several at once, each their hours: all of it or, after any error, nothing."""
    with db:
        for taker, hours in parts.items():
            move(db, giver, taker, hours)


def show(db: sqlite3.Connection, words: str) -> None:
    accounts = db.execute("SELECT name, hours FROM accounts ORDER BY name").fetchall()
    print(f"{words:28}", *(f"{name} {hours}" for name, hours in accounts), sep="  ")


if __name__ == "__main__":
    bank = sqlite3.connect(":memory:")
    bank.executescript(TABLES)
    people = [("Ana", 12), ("Kwame", 0), ("Tove", 3)]
    with bank:
        bank.executemany("INSERT INTO accounts VALUES (?, ?)", people)
    show(bank, "In the morning")
    transfer(bank, "Ana", "Kwame", 5)
    show(bank, "Ana has a new roof")
    try:
        share(bank, "Ana", {"Kwame": 4, "Tove": 4})
    except ValueError as error:
        print(f"That's too much: {error}")
    show(bank, "Nobody got anything")
    bank.close()
