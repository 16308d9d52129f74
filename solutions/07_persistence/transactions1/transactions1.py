"""Five hours that nobody has.

In Kwame's time bank, neighbours pay each other in hours. Ana paid him five for her roof. Then the
power failed. When the computer was up again, Ana had five hours less, and Kwame not one more.

The program had saved half of a transfer. Changes that belong together have to be *one*
transaction: `with db:` around all of them, and no commit in between.

1. Fix `transfer`. It's all or nothing, whatever goes wrong, at whichever line.
2. Write `share`: Ana pays three neighbours at once. If the third can't be paid, nobody is.

Careful with 2. Calling transfer three times looks right, but each call ends with a commit of its
own.

The table `accounts` has name and hours, `log` has giver, taker and hours of each transfer.

    python3 transactions1.py
"""

import sqlite3

TABLES = """
    CREATE TABLE accounts (name TEXT PRIMARY KEY, hours INTEGER NOT NULL);
    CREATE TABLE log (giver TEXT NOT NULL, taker TEXT NOT NULL, hours INTEGER NOT NULL);
"""


def hours_of(db: sqlite3.Connection, name: str) -> int:
    """Return the hours in an account. It's a LookupError if there's no such account."""
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

    It's a LookupError if one of the two has no account, and a ValueError if hours isn't positive
    or the giver has too few. After any error, both accounts and the log are as before. You can
    give hours to yourself: then you have as many as before, and it's in the log.
    """
    with db:
        move(db, giver, taker, hours)


def share(db: sqlite3.Connection, giver: str, parts: dict[str, int]) -> None:
    """Pay several people at once, {"Tove": 4, …}: all of them or, after any error, nobody."""
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


# Why this way
#
# move does the work; transfer and share say what belongs together. A function that ends with a
# commit can't be part of anything larger: an outer rollback comes too late for it. (Databases have
# savepoints for that, transactions within a transaction.) In a real table, hours would also have a
# CHECK (hours >= 0). Then no program at all could give hours that aren't there.
