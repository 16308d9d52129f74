"""O'Brien can't borrow a drill.

Aoife O'Brien wants to borrow a drill from the tool library. The desk types her name, and the
program dies: `near "Brien": syntax error`. The quote in her name ends the text in the SQL. Worse,
somebody has typed

    x' OR 'a' = 'a

and got everybody's phone number. Their words became part of the command: an SQL injection.

A value goes *beside* the SQL. Then it stays a value, whatever it looks like:

    >>> db.execute("SELECT tool FROM loans WHERE name = ? AND days > ?", (name, 14)).fetchall()
    [('drill',)]

A `?` can't be a column's name. Check such a name against those you know.

There's another bug. Since the table got a column for emails, the desk shows the email as the phone:
`row[1]` is whatever comes second. With `db.row_factory = sqlite3.Row` there's `row["phone"]` as
well.

Fix both bugs, in every function:

    python3 sqlite1.py desk.db add "Aoife O'Brien" "0171 555 01"
    python3 sqlite1.py desk.db find "Aoife O'Brien"
"""

import sqlite3
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Member:
    name: str
    phone: str


def connect(path: str) -> sqlite3.Connection:
    """Return a connection to the desk's database. Make the table if it's missing."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS members (name TEXT NOT NULL, email TEXT, phone TEXT)")
    return db


def add(db: sqlite3.Connection, name: str, phone: str) -> None:
    """Add a member."""
    with db:
        db.executescript(f"INSERT INTO members (name, phone) VALUES ('{name}', '{phone}')")


def find(db: sqlite3.Connection, name: str) -> list[Member]:
    """Return the members with exactly this name, in order of their phones."""
    rows = db.execute(f"SELECT * FROM members WHERE name = '{name}' ORDER BY phone")
    return [Member(row[0], row[1]) for row in rows]


def rename(db: sqlite3.Connection, old: str, new: str) -> int:
    """Give everybody with the old name the new one. Return how many were renamed."""
    with db:
        return db.execute(f"UPDATE members SET name = '{new}' WHERE name = '{old}'").rowcount


def remove(db: sqlite3.Connection, name: str) -> int:
    """Remove the members with this name. Return how many were removed."""
    with db:
        return db.execute(f"DELETE FROM members WHERE name = '{name}'").rowcount


def listing(db: sqlite3.Connection, by: str = "name") -> list[Member]:
    """Return all members, in order of "name" or "phone". Any other order is a ValueError."""
    rows = db.execute(f"SELECT * FROM members ORDER BY {by}")
    return [Member(row[0], row[1]) for row in rows]


def main(argv: list[str] | None = None) -> None:
    """sqlite1.py DATABASE add NAME PHONE | find NAME | rename OLD NEW | remove NAME | list [BY]"""
    path, command, *words = sys.argv[1:] if argv is None else argv
    db = connect(path)
    members: list[Member] = []
    match command, words:
        case "add", [name, phone]:
            add(db, name, phone)
        case "find", [name]:
            members = find(db, name)
        case "rename", [old, new]:
            print(rename(db, old, new), "renamed")
        case "remove", [name]:
            print(remove(db, name), "removed")
        case "list", _:
            members = listing(db, *words)
        case _:
            print(main.__doc__)
    for member in members:
        print(f"{member.name:20} {member.phone}")
    db.close()


if __name__ == "__main__":
    main()
