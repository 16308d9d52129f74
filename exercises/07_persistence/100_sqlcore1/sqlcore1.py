"""The board at Sunniva's pier.

Sunniva's ferries call at many harbours, and each has its own database: SQLite, PostgreSQL, one
MySQL. Her board shows all departures, so she writes every query three times, a little differently.

SQLAlchemy Core lets you write it once. Tables and queries are Python objects, `houses.c.name` is a
column, and the *engine* knows how to say it to its database. With houses and rooms:

    rooms = Table("rooms", metadata,
        Column("id", Integer, primary_key=True),
        Column("house_id", ForeignKey("houses.id"), nullable=False))

    query = (
        select(houses.c.name, func.count(rooms.c.id).label("rooms"))
        .join_from(houses, rooms, isouter=True)      # isouter: a LEFT JOIN
        .where(houses.c.name != "shed")
        .group_by(houses.c.id)
        .order_by(houses.c.name.desc())
    )
    with engine.connect() as connection:
        found = connection.execute(query).all()
    with engine.begin() as connection:               # a transaction, committed at the end
        connection.execute(insert(houses), [{"name": "mill"}, {"name": "shed"}])

The values never end up inside the SQL: SQLAlchemy hands them over beside it.

Complete the table `departures`, then write the four functions. The queries have to work on all
three kinds of database. (SQLAlchemy is downloaded once, about 6 MB.)

    pythlings shell sqlcore1 -- python sqlcore1.py
"""

from typing import Any

from sqlalchemy import (
    Column,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    Select,
    String,
    Table,
    create_engine,
    delete,
    func,
    insert,
    select,
)

metadata = MetaData()

harbours = Table(
    "harbours",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(40), nullable=False, unique=True),
)

# TODO: the table departures. Beside its id it has harbour_id (a harbour's id), time (such as
# "07:30") and places (a whole number). None of these can be left out.
departures = Table("departures", metadata, Column("id", Integer, primary_key=True))


def add(engine: Engine, name: str, ferries: dict[str, int]) -> int:
    """Add a harbour with its ferries, {"07:30": 12} for time and places. Return the harbour's id.

    If the name is taken, it's an IntegrityError. After any error, nothing has been added.
    """
    # TODO: `connection.execute(...).inserted_primary_key[0]` is the id of what was inserted.


def board(after: str) -> Select[Any]:
    """Return a query for the ferries later than `after`: time, name of the harbour and places.

    They're sorted by time. If two leave at the same time, those are sorted by name.
    """
    # TODO


def capacity() -> Select[Any]:
    """Return a query for each harbour's name and the sum of its places (0 without a ferry).

    The highest sum comes first. Harbours with the same sum are sorted by name.
    """
    # TODO


def cancel(engine: Engine, name: str) -> int:
    """Delete all ferries of the harbour with this name. Return how many were deleted."""
    # TODO


def main() -> None:
    the_engine = create_engine("sqlite://")
    metadata.create_all(the_engine)
    add(the_engine, "Skarvøy", {"07:30": 12, "16:45": 40})
    add(the_engine, "Bru", {"07:30": 20})
    print(board("07:00"), end="\n\n")
    with the_engine.connect() as the_connection:
        for time, harbour, places in the_connection.execute(board("07:00")):
            print(f"{time}  {harbour:10} {places:3}")
    the_engine.dispose()


if __name__ == "__main__":
    main()
