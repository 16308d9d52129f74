"""The same restaurant on three databases.

Samira's program books tables in her restaurant. Now her cousin wants it, too, on PostgreSQL, and
her tests should stop making files. But `Bookings`, the part with the rules, is full of `sqlite3`.

Divide it. The *service* knows the rules. It gets a *repository*, which knows where the data is. A
third part reads the configuration and puts the two together:

    service = make_service({"DATABASE_URL": "postgresql://…"})     # or sqlite:///samira.db
    service = make_service({})                                     # nothing said: in memory

- `InMemory` and `InDatabase` do the same. SQLAlchemy Core works with SQLite and PostgreSQL alike.
- `Bookings(repository)` works with anything that has the three methods of `Repository`. The tests
  bring one of their own.
- After you've found a free table, somebody else may still take it before you do. Then `add` raises
  `Taken`, and you try the next table.

Only InDatabase and make_service may use SQLAlchemy. (PostgreSQL and SQLAlchemy: 24 MB, once.)

    pythlings run dbintegration1
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

# The restaurant's tables, and how many people each has room for.
TABLES = {"window": 2, "corner": 2, "round": 5, "long": 12}


@dataclass(frozen=True)
class Booking:
    day: date
    table: str
    name: str
    guests: int


class Taken(Exception):
    """This table is booked already on this day."""


class Repository(Protocol):
    def add(self, booking: Booking) -> None:
        """Save a booking. Raise Taken if there's one for this table on this day."""

    def of(self, day: date) -> list[Booking]:
        """Return the bookings of a day, sorted by the tables' names."""

    def remove(self, day: date, table: str) -> bool:
        """Remove a booking. Return whether there was one."""


class InMemory:
    """A repository that forgets everything when the program ends."""

    # TODO


class InDatabase:
    """A repository in a database, for any engine of SQLAlchemy. It makes its table if needed."""

    # TODO


class Bookings:
    """The rules, whatever the data is kept in."""

    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path)
        self.db.execute(
            """
            CREATE TABLE IF NOT EXISTS bookings
            (day TEXT, place TEXT, name TEXT, guests INTEGER, PRIMARY KEY (day, place))
            """
        )

    def book(self, day: date, name: str, guests: int) -> str | None:
        """Book the smallest free table with room for all, return its name. None if there's none.

        Of equal tables, take the first. Fewer than one guest, or no name, is a ValueError.
        """
        if guests < 1 or not name.strip():
            raise ValueError("a booking needs a name and at least one guest")
        rows = self.db.execute("SELECT place FROM bookings WHERE day = ?", (day.isoformat(),))
        booked = {row[0] for row in rows}
        for table in sorted(TABLES, key=lambda table: TABLES[table]):
            if table not in booked and TABLES[table] >= guests:
                with self.db:
                    self.db.execute(
                        "INSERT OR REPLACE INTO bookings VALUES (?, ?, ?, ?)",
                        (day.isoformat(), table, name, guests),
                    )
                return table
        return None

    def guests(self, day: date) -> int:
        """Return how many guests come on a day."""
        sql = "SELECT SUM(guests) FROM bookings WHERE day = ?"
        return self.db.execute(sql, (day.isoformat(),)).fetchone()[0]

    def cancel(self, day: date, name: str) -> int:
        """Remove all of somebody's bookings on a day. Return how many were removed."""
        with self.db:
            sql = "DELETE FROM bookings WHERE day = ? AND name = ?"
            return self.db.execute(sql, (day.isoformat(), name)).rowcount


def make_service(environ: Mapping[str, str]) -> Bookings:
    """Return the service for a configuration. Without a DATABASE_URL (or with ""): in memory."""
    return Bookings(environ["DATABASE_URL"])  # TODO
