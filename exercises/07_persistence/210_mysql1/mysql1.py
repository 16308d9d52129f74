"""The choir moves to another host.

Rosalind's program counts who comes to the choir's rehearsals. At home it runs on SQLite, on the web
on PostgreSQL. The new web host has only MySQL. On Friday evening, the first statement fails there:

    (in table 'singers', column 'name'): VARCHAR requires a length on dialect mysql

SQLAlchemy speaks each database's dialect, but it can't hide all the differences:

    on SQLite and PostgreSQL                     on MySQL
    text of any length, also unique              VARCHAR(80): what's unique needs a length
    INSERT … ON CONFLICT … DO UPDATE             INSERT … ON DUPLICATE KEY UPDATE
    INSERT … RETURNING id                        not there: ask for inserted_primary_key
    'a' LIKE 'A': no on PostgreSQL               yes, usually: use ilike everywhere

For the second line, each dialect has an `insert` of its own. With boats:

    from sqlalchemy.dialects import mysql, sqlite
    query = sqlite.insert(boats).values(name="Ibis", trips=1)
    query.on_conflict_do_update(index_elements=["name"],
                                set_={"trips": boats.c.trips + query.excluded.trips})
    query = mysql.insert(boats).values(name="Ibis", trips=1)
    query.on_duplicate_key_update(trips=boats.c.trips + query.inserted.trips)

Make the module work on all three. You need no server: the program prints the SQL that each database
would get. The check reads that, and runs everything on SQLite. (About 6 MB, once.)

    pythlings shell mysql1 -- python mysql1.py
"""

from sqlalchemy import (
    Column,
    Connection,
    Dialect,
    Insert,
    Integer,
    MetaData,
    Select,
    String,
    Table,
    create_engine,
    insert,
    select,
)
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.schema import CreateTable

metadata = MetaData()

singers = Table(
    "singers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),  # up to 80 characters
    Column("voice", String, nullable=False),  # up to 20 characters
    Column("visits", Integer, nullable=False, server_default="0"),
)


def add(connection: Connection, name: str, voice: str) -> int:
    """Add a singer and return the id."""
    query = insert(singers).values(name=name, voice=voice).returning(singers.c.id)
    return connection.execute(query).scalar_one()


def came(dialect: str, name: str, voice: str, visits: int) -> Insert:
    """Return the statement for somebody who came this many times.

    A new singer gets a row. For a known singer, the visits are added; the voice stays. The dialect
    is "sqlite", "postgresql" or "mysql", as in engine.dialect.name. Anything else is a ValueError.
    """
    query = postgresql.insert(singers).values(name=name, voice=voice, visits=visits)
    return query.on_conflict_do_update(
        index_elements=["name"], set_={"visits": singers.c.visits + query.excluded.visits}
    )


def search(part: str) -> Select[tuple[str, int]]:
    """Return the query for name and visits of all singers with `part` in their name, by name.

    Upper and lower case don't matter. A `%` or `_` in part is an ordinary character.
    """
    return select(singers.c.name, singers.c.visits).where(singers.c.name.like(f"%{part}%"))


def heard(dialect: Dialect) -> list[str]:
    """Return the SQL that a database would get."""
    return [
        str(CreateTable(singers).compile(dialect=dialect)).strip(),
        str(came(dialect.name, "Ada", "alto", 2).compile(dialect=dialect)),
        str(search("a").compile(dialect=dialect)),
    ]


def main() -> None:
    for each in (sqlite.dialect(), postgresql.dialect(), mysql.dialect()):
        print(f"--- {each.name}", *heard(each), sep="\n")
    with create_engine("sqlite://").begin() as connection:
        metadata.create_all(connection)
        print("--- id:", add(connection, "Ada", "alto"))
        connection.execute(came("sqlite", "Ada", "alto", 2))
        print(connection.execute(search("AD")).all())


if __name__ == "__main__":
    main()
