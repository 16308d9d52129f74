"""Seat 7, twice.

The puppet theatre has two box offices. Last night both sold seat 7: to Mr Adeyemi, and to a small
girl with a dinosaur. Both looked first, and the seat was free. Then both wrote. Two ways out:

- Look and write in *one* statement (one SQL command): UPDATE ... WHERE number = ? AND name IS NULL.
  Its `rowcount` says whether the seat was free.
- BEGIN IMMEDIATE before you look. Until your COMMIT, nobody else can write.

A plain BEGIN only freezes what you *see*, from your first SELECT on. If somebody has written since,
your UPDATE fails: "database is locked". It suits a report, whose numbers must fit together.

With isolation_level=None, you write BEGIN, COMMIT and ROLLBACK yourself. Fix the three functions,
and leave no transaction open. Try it in two terminals:

    python3 transactions2.py theatre.db
"""

import sqlite3
import sys

TABLE = "CREATE TABLE IF NOT EXISTS seats (number INTEGER PRIMARY KEY, price INTEGER, name TEXT)"


def connect(path: str) -> sqlite3.Connection:
    """Return the connection of a box office."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")  # readers and a writer don't keep each other waiting
    db.execute(TABLE)
    return db


def book(db: sqlite3.Connection, number: int, name: str) -> bool:
    """Sell a seat to somebody, if it's free (its name is NULL). Return whether it was sold."""
    sql = "UPDATE seats SET name = ? WHERE number = ? AND name IS NULL"
    return db.execute(sql, (name, number)).rowcount == 1


def move(db: sqlite3.Connection, name: str, old: int, new: int) -> bool:
    """Move somebody from their seat to another one, if that's free. Return whether they moved.

    At no moment does anybody see them on both seats, or on none.
    """
    db.execute("BEGIN IMMEDIATE")
    with db:  # commits, or rolls back after an error
        free = "UPDATE seats SET name = NULL WHERE number = ? AND name = ?"
        if db.execute(free, (old, name)).rowcount == 1 and book(db, new, name):
            return True
        db.execute("ROLLBACK")
    return False


def report(db: sqlite3.Connection) -> tuple[int, int, list[str]]:
    """Return the number of seats sold, the sum of their prices, and the names, sorted."""
    db.execute("BEGIN")
    with db:
        (sold,) = db.execute("SELECT COUNT(*) FROM seats WHERE name IS NOT NULL").fetchone()
        takings = sum(p for (p,) in db.execute("SELECT price FROM seats WHERE name IS NOT NULL"))
        names = db.execute("SELECT name FROM seats WHERE name IS NOT NULL ORDER BY name").fetchall()
    return sold, takings, [name for (name,) in names]


def main(path: str = "theatre.db") -> None:
    db = connect(path)
    seats = [(number, 9 if number < 5 else 6) for number in range(1, 11)]
    db.executemany("INSERT OR IGNORE INTO seats (number, price) VALUES (?, ?)", seats)
    while words := input("SEAT NAME, or Enter to close: ").split(maxsplit=1):
        print("sold" if book(db, int(words[0]), words[-1]) else "too late")
    print("{} sold, {} euros: {}".format(*report(db)))
    db.close()


if __name__ == "__main__":
    main(*sys.argv[1:])


# Why this way
#
# One UPDATE that looks and writes is the shortest critical section there is, and it works in every
# database. Where two statements belong together, BEGIN IMMEDIATE takes the lock before anything is
# read. A plain BEGIN takes it at the first write; in move that would be early enough, since it
# begins with one, until somebody puts a SELECT above it.
