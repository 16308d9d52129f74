"""The shop's database. Nothing to do here."""

import sqlite3


def open_database(path: str = ":memory:") -> sqlite3.Connection:
    """Open the database, and make its tables if they aren't there yet."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS done (number TEXT PRIMARY KEY)")
    db.execute(
        "CREATE TABLE IF NOT EXISTS charges (customer TEXT NOT NULL, cents INTEGER NOT NULL)"
    )
    db.commit()
    return db
