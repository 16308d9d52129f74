# expect: That's a Taken. It ended with: IntegrityError
"""The same restaurant on three databases.

Samira's program books tables. Now her cousin wants it, too, on PostgreSQL, and her tests should stop
making files. But `Bookings`, the part with the rules, is full of `sqlite3`.

Divide it. The *service* knows the rules. It's handed a *repository*, which knows where the data is.
A third part reads the configuration and puts the two together:

    service = make_service({"DATABASE_URL": "postgresql://…"})     # or sqlite:///samira.db
    service = make_service({})                                     # nothing said: in memory

- `InMemory` and `InDatabase` do the same. SQLAlchemy Core speaks to SQLite and PostgreSQL alike.
- `Bookings(repository)` works with anything that has the three methods, so with the tests' own, too.
- Between looking for a free table and booking it, somebody else may take it. Then `add` is a `Taken`,
  and the next table is tried.

Nothing but InDatabase and make_service may need SQLAlchemy. (PostgreSQL and SQLAlchemy: 24 MB, once.)

    pythlings run dbintegration1
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

# Its tables and how many people each has room for.
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
        """Save a booking. Taken if there's one for this table on this day."""

    def of(self, day: date) -> list[Booking]:
        """Return the bookings of a day, sorted by the tables' names."""

    def remove(self, day: date, table: str) -> bool:
        """Remove a booking. False if there's none."""


class InMemory:
    def __init__(self):
        self.bookings = {}

    def add(self, booking: Booking) -> None:
        key = (booking.day, booking.table)
        if key in self.bookings:
            raise Taken(booking.table)
        self.bookings[key] = booking

    def of(self, day: date) -> list[Booking]:
        return sorted((b for b in self.bookings.values() if b.day == day), key=lambda b: b.table)

    def remove(self, day: date, table: str) -> bool:
        return self.bookings.pop((day, table), None) is not None

    # TODO


class InDatabase:
    """A repository in a database, for any engine of SQLAlchemy. A missing table is made."""

    def __init__(self, engine):
        from sqlalchemy import Column, Date, Integer, MetaData, String, Table

        self.engine = engine
        metadata = MetaData()
        self.table = Table(
            "bookings",
            metadata,
            Column("day", Date, primary_key=True),
            Column("place", String, primary_key=True),
            Column("name", String, nullable=False),
            Column("guests", Integer, nullable=False),
        )
        metadata.create_all(engine)

    def add(self, booking: Booking) -> None:
        from sqlalchemy import insert
        from sqlalchemy.exc import IntegrityError

        if any(b.table == booking.table for b in self.of(booking.day)):
            raise Taken(booking.table)
        try:
            with self.engine.begin() as connection:
                connection.execute(
                    insert(self.table).values(
                        day=booking.day, place=booking.table, name=booking.name, guests=booking.guests
                    )
                )
        except IntegrityError:
            raise

    def of(self, day: date) -> list[Booking]:
        from sqlalchemy import select

        query = select(self.table).where(self.table.c.day == day).order_by(self.table.c.place)
        with self.engine.connect() as connection:
            return [Booking(*row) for row in connection.execute(query)]

    def remove(self, day: date, table: str) -> bool:
        from sqlalchemy import delete

        query = delete(self.table).where(self.table.c.day == day, self.table.c.place == table)
        with self.engine.begin() as connection:
            return connection.execute(query).rowcount > 0

    # TODO


class Bookings:
    def __init__(self, repository: Repository) -> None:
        self.repository = repository

    def book(self, day: date, name: str, guests: int) -> str | None:
        if guests < 1 or not name.strip():
            raise ValueError("a booking needs a name and at least one guest")
        booked = {booking.table for booking in self.repository.of(day)}
        for table in sorted(TABLES, key=lambda table: TABLES[table]):
            if table not in booked and TABLES[table] >= guests:
                try:
                    self.repository.add(Booking(day, table, name, guests))
                except Taken:
                    continue
                return table
        return None

    def guests(self, day: date) -> int:
        return sum(booking.guests for booking in self.repository.of(day))

    def cancel(self, day: date, name: str) -> int:
        count = 0
        for booking in self.repository.of(day):
            if booking.name == name and self.repository.remove(day, booking.table):
                count += 1
        return count


def make_service(environ: Mapping[str, str]) -> Bookings:
    url = environ.get("DATABASE_URL")
    if not url:
        return Bookings(InMemory())
    from sqlalchemy import create_engine

    return Bookings(InDatabase(create_engine(url)))
