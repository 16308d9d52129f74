# expect: no harbour called b%
"""The board at Sunniva's pier.

Every harbour on Sunniva's line keeps its own database: SQLite, PostgreSQL, one MySQL. Her board
shows the ferries of all of them, and she writes every query three times.

SQLAlchemy Core lets you write it once. Tables and queries are Python objects, and the *engine*
knows what its database wants to hear. An example with houses and rooms:

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

Values become parameters by themselves. (SQLAlchemy comes over the line once, about 6 MB.)

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

# TODO: the table departures: id, harbour_id (a harbour's id), time (such as "07:30") and places, a
# whole number. None of them can be left out.
departures = Table(
    "departures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("harbour_id", ForeignKey("harbours.id"), nullable=False),
    Column("time", String(5), nullable=False),
    Column("places", Integer, nullable=False),
)


def add(engine: Engine, name: str, ferries: dict[str, int]) -> int:
    with engine.begin() as connection:
        number = connection.execute(insert(harbours).values(name=name)).inserted_primary_key[0]
        rows = [{"harbour_id": number, "time": time, "places": places} for time, places in ferries.items()]
        if rows:
            connection.execute(insert(departures), rows)
    return number
    # TODO: `connection.execute(...).inserted_primary_key[0]` is the id of what was inserted.


def board(after: str) -> Select[Any]:
    return (
        select(departures.c.time, harbours.c.name, departures.c.places)
        .join_from(departures, harbours)
        .where(departures.c.time > after)
        .order_by(departures.c.time, harbours.c.name)
    )
    # TODO


def capacity() -> Select[Any]:
    total = func.coalesce(func.sum(departures.c.places), 0)
    return (
        select(harbours.c.name, total.label("places"))
        .join_from(harbours, departures, isouter=True)
        .group_by(harbours.c.id)
        .order_by(total.desc(), harbours.c.name)
    )
    # TODO


def cancel(engine: Engine, name: str) -> int:
    ids = select(harbours.c.id).where(harbours.c.name.like(name))
    with engine.begin() as connection:
        return connection.execute(delete(departures).where(departures.c.harbour_id.in_(ids))).rowcount
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
