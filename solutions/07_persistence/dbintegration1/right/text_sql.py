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

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Protocol

from sqlalchemy import (
    Column,
    Date,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    insert,
    select,
)
from sqlalchemy.exc import IntegrityError

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
        self.days = {}

    def add(self, booking):
        tables = self.days.setdefault(booking.day, {})
        if tables.setdefault(booking.table, booking) is not booking:
            raise Taken(f"{booking.table} is taken")

    def of(self, day):
        tables = self.days.get(day, {})
        return [tables[name] for name in sorted(tables)]

    def remove(self, day, table):
        try:
            del self.days[day][table]
        except KeyError:
            return False
        return True


metadata = MetaData()
bookings = Table(
    "bookings",
    metadata,
    Column("day", Date, primary_key=True),
    Column("table", String(40), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("guests", Integer, nullable=False),
)


class InDatabase:
    def __init__(self, engine):
        from sqlalchemy import text

        self.engine, self.text = engine, text
        with engine.begin() as db:
            db.execute(
                text(
                    "CREATE TABLE IF NOT EXISTS booked (day VARCHAR(10), place VARCHAR(40), "
                    "name VARCHAR(100), guests INTEGER, PRIMARY KEY (day, place))"
                )
            )

    def add(self, booking):
        row = {"d": str(booking.day), "p": booking.table, "n": booking.name, "g": booking.guests}
        try:
            with self.engine.begin() as db:
                db.execute(self.text("INSERT INTO booked VALUES (:d, :p, :n, :g)"), row)
        except IntegrityError:
            raise Taken from None

    def of(self, day):
        sql = self.text("SELECT place, name, guests FROM booked WHERE day = :d ORDER BY place")
        with self.engine.connect() as db:
            return [Booking(day, *row) for row in db.execute(sql, {"d": str(day)}).fetchall()]

    def remove(self, day, table):
        sql = self.text("DELETE FROM booked WHERE day = :d AND place = :p")
        with self.engine.begin() as db:
            return bool(db.execute(sql, {"d": day.isoformat(), "p": table}).rowcount)


class Bookings:
    def __init__(self, repository):
        self.data = repository

    def book(self, day, name, guests):
        if name.strip() == "" or guests <= 0:
            raise ValueError
        fitting = [table for table, room in sorted(TABLES.items(), key=lambda item: item[1]) if room >= guests]
        for table in fitting:
            try:
                if table not in [each.table for each in self.data.of(day)]:
                    self.data.add(Booking(day=day, table=table, name=name, guests=guests))
                    return table
            except Taken:
                print(table, "was taken")
        return None

    def guests(self, day):
        total = 0
        for each in self.data.of(day):
            total += each.guests
        return total

    def cancel(self, day, name):
        count = 0
        for each in list(self.data.of(day)):
            if each.name == name and self.data.remove(day, each.table):
                count += 1
        return count


def make_service(environ):
    if not environ.get("DATABASE_URL"):
        return Bookings(repository=InMemory())
    engine = create_engine(environ["DATABASE_URL"])
    return Bookings(repository=InDatabase(engine))
