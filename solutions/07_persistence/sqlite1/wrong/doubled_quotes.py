# expect: In find, the value is part of the SQL
"""O'Brien can't borrow a drill.

At a tool library's desk somebody types a name. For Aoife O'Brien the program dies: "near "Brien":
syntax error". The quote in her name ends the text in the SQL. Worse, somebody has typed

    x' OR 'a' = 'a

and got everybody's phone number. What's typed becomes part of the command: an SQL injection.

A value goes *beside* the SQL. Then it's a value, whatever it looks like:

    >>> db.execute("SELECT tool FROM loans WHERE name = ? AND days > ?", (name, 14)).fetchall()
    [('drill',)]

That's for values. A column's name can't be a `?`. Choose it from those you know.

There's another bug. Since the table has a column for the email, the desk shows it as the phone:
`row[1]` is whatever comes second. With `db.row_factory = sqlite3.Row` a row also knows `row["phone"]`.

Fix the module:

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
    """Return a connection to the desk's database. A missing table is made."""
    db = sqlite3.connect(path)
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE IF NOT EXISTS members (name TEXT NOT NULL, email TEXT, phone TEXT)")
    return db


def add(db: sqlite3.Connection, name: str, phone: str) -> None:
    """Add a member."""
    with db:
        db.execute("INSERT INTO members (name, phone) VALUES (?, ?)", (name, phone))


def find(db: sqlite3.Connection, name: str) -> list[Member]:
    """Return the members of exactly this name, in order of their phones."""
    name = name.replace("'", "''")
    rows = db.execute(f"SELECT name, phone FROM members WHERE name = '{name}' ORDER BY phone")
    return [Member(row["name"], row["phone"]) for row in rows]


def rename(db: sqlite3.Connection, old: str, new: str) -> int:
    """Give everybody of the old name the new one, and return how many these were."""
    with db:
        return db.execute("UPDATE members SET name = ? WHERE name = ?", (new, old)).rowcount


def remove(db: sqlite3.Connection, name: str) -> int:
    """Remove the members of this name, and return how many these were."""
    with db:
        return db.execute("DELETE FROM members WHERE name = ?", (name,)).rowcount


def listing(db: sqlite3.Connection, by: str = "name") -> list[Member]:
    """Return all members, in order of "name" or "phone". Anything else is a ValueError."""
    if by not in ("name", "phone"):
        raise ValueError(f"members can't be sorted by {by!r}")
    rows = db.execute(f"SELECT name, phone FROM members ORDER BY {by}")
    return [Member(row["name"], row["phone"]) for row in rows]


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
