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

departures = Table(
    "departures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("harbour_id", ForeignKey("harbours.id"), nullable=False),
    Column("time", String(5), nullable=False),
    Column("places", Integer, nullable=False),
)


def add(engine: Engine, name: str, ferries: dict[str, int]) -> int:
    """Add a harbour with its ferries, {"07:30": 12} for time and places. Return the harbour's id.

    If the name is taken, it's an IntegrityError. After any error, nothing has been added.
    """
    with engine.begin() as connection:
        added = connection.execute(insert(harbours).values(name=name))
        number: int = added.inserted_primary_key[0]
        rows = [
            {"harbour_id": number, "time": time, "places": places}
            for time, places in ferries.items()
        ]
        if rows:
            connection.execute(insert(departures), rows)
    return number


def board(after: str) -> Select[Any]:
    """Return a query for the ferries later than `after`: time, name of the harbour and places.

    They're sorted by time. If two leave at the same time, those are sorted by name.
    """
    return (
        select(departures.c.time, harbours.c.name, departures.c.places)
        .join_from(departures, harbours)
        .where(departures.c.time > after)
        .order_by(departures.c.time, harbours.c.name)
    )


def capacity() -> Select[Any]:
    """Return a query for each harbour's name and the sum of its places (0 without a ferry).

    The highest sum comes first. Harbours with the same sum are sorted by name.
    """
    places = func.coalesce(func.sum(departures.c.places), 0).label("places")
    return (
        select(harbours.c.name, places)
        .join_from(harbours, departures, isouter=True)
        .group_by(harbours.c.id, harbours.c.name)
        .order_by(places.desc(), harbours.c.name)
    )


def cancel(engine: Engine, name: str) -> int:
    """Delete all ferries of the harbour with this name. Return how many were deleted."""
    ids = select(harbours.c.id).where(harbours.c.name == name)
    with engine.begin() as connection:
        gone = connection.execute(delete(departures).where(departures.c.harbour_id.in_(ids)))
    return gone.rowcount


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


# Why this way
#
# A query is an object, so it can be put together, handed on, and printed without a database. The
# engine translates it: LIMIT, quotes and parameters look different in each database. An insert with
# an empty list would insert one row of defaults, hence the `if`. The label gives the sum a name
# that the order can use. COALESCE gives its first value that isn't NULL: 0 for a harbour without a
# ferry.
