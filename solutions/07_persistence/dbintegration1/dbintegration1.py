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
        """Save a booking. Taken if there's one for this table on this day."""

    def of(self, day: date) -> list[Booking]:
        """Return the bookings of a day, sorted by the tables' names."""

    def remove(self, day: date, table: str) -> bool:
        """Remove a booking. False if there's none."""


class InMemory:
    """A repository that forgets everything when the program ends."""

    def __init__(self) -> None:
        self.bookings: dict[tuple[date, str], Booking] = {}

    def add(self, booking: Booking) -> None:
        """Save a booking. Taken if there's one for this table on this day."""
        key = booking.day, booking.table
        if key in self.bookings:
            raise Taken(booking.table)
        self.bookings[key] = booking

    def of(self, day: date) -> list[Booking]:
        """Return the bookings of a day, sorted by the tables' names."""
        found = [booking for booking in self.bookings.values() if booking.day == day]
        return sorted(found, key=lambda booking: booking.table)

    def remove(self, day: date, table: str) -> bool:
        """Remove a booking. False if there's none."""
        return self.bookings.pop((day, table), None) is not None


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
    """A repository in a database, for any engine of SQLAlchemy. It makes its table if needed."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        metadata.create_all(engine)

    def add(self, booking: Booking) -> None:
        """Save a booking. Taken if there's one for this table on this day."""
        try:
            with self.engine.begin() as connection:
                connection.execute(insert(bookings).values(asdict(booking)))
        except IntegrityError as error:
            raise Taken(booking.table) from error

    def of(self, day: date) -> list[Booking]:
        """Return the bookings of a day, sorted by the tables' names."""
        query = select(bookings).where(bookings.c.day == day).order_by(bookings.c.table)
        with self.engine.connect() as connection:
            return [Booking(*row) for row in connection.execute(query)]

    def remove(self, day: date, table: str) -> bool:
        """Remove a booking. False if there's none."""
        query = delete(bookings).where(bookings.c.day == day, bookings.c.table == table)
        with self.engine.begin() as connection:
            return connection.execute(query).rowcount == 1


class Bookings:
    """The rules, whatever the data is kept in."""

    def __init__(self, repository: Repository) -> None:
        self.repository = repository

    def book(self, day: date, name: str, guests: int) -> str | None:
        """Book the smallest free table with room for all, return its name. None if there's none.

        Of equal tables, take the first. Fewer than one guest, or no name, is a ValueError.
        """
        if guests < 1 or not name.strip():
            raise ValueError("a booking needs a name and at least one guest")
        booked = {booking.table for booking in self.repository.of(day)}
        for table in sorted(TABLES, key=lambda table: TABLES[table]):
            if table in booked or TABLES[table] < guests:
                continue
            try:
                self.repository.add(Booking(day, table, name, guests))
            except Taken:
                continue
            return table
        return None

    def guests(self, day: date) -> int:
        """Return how many guests come on a day."""
        return sum(booking.guests for booking in self.repository.of(day))

    def cancel(self, day: date, name: str) -> int:
        """Remove all of somebody's bookings on a day. Return how many were removed."""
        theirs = [booking.table for booking in self.repository.of(day) if booking.name == name]
        return sum(self.repository.remove(day, table) for table in theirs)


def make_service(environ: Mapping[str, str]) -> Bookings:
    """Return the service for a configuration. Without a DATABASE_URL (or with ""): in memory."""
    url = environ.get("DATABASE_URL")
    return Bookings(InDatabase(create_engine(url)) if url else InMemory())


# Why this way
#
# Each repository turns its own kind of error into Taken, so the service needs to know only that
# one. Only make_service knows which repositories there are; a third one needs one line there.
# Counting guests in Python is fine for one evening. For a whole year, give the repository a method
# that lets the database add up.
