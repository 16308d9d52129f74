# expect: The names with 'C/D'
"""The choir moves to another host.

Rosalind's choir counts who comes to rehearsals. At home the program runs on SQLite, and until now on
PostgreSQL at the host. The new host has only MySQL, and on Friday the first statement fails there:

    (in table 'singers', column 'name'): VARCHAR requires a length on dialect mysql

SQLAlchemy speaks each database's dialect. It can't hide all the differences:

    on SQLite and PostgreSQL                     on MySQL
    text of any length, also unique              VARCHAR(80): what's unique needs a length
    INSERT … ON CONFLICT … DO UPDATE             INSERT … ON DUPLICATE KEY UPDATE
    INSERT … RETURNING id                        not there: ask for inserted_primary_key
    'a' LIKE 'A': no on PostgreSQL               yes, usually: use ilike everywhere

The first two inserts are functions of the dialect. For boats:

    from sqlalchemy.dialects import mysql, sqlite
    query = sqlite.insert(boats).values(name="Ibis", trips=1)
    query.on_conflict_do_update(index_elements=["name"],
                                set_={"trips": boats.c.trips + query.excluded.trips})
    query = mysql.insert(boats).values(name="Ibis", trips=1)
    query.on_duplicate_key_update(trips=boats.c.trips + query.inserted.trips)

Make the module work on all three. You need no server: `python mysql1.py` shows what each would hear,
the check compares that, and runs everything on SQLite. (About 6 MB, once.)

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
    Column("name", String(80), nullable=False, unique=True),  # up to 80 characters
    Column("voice", String(20), nullable=False),  # up to 20 characters
    Column("visits", Integer, nullable=False, server_default="0"),
)


def add(connection: Connection, name: str, voice: str) -> int:
    query = insert(singers).values(name=name, voice=voice)
    return connection.execute(query).inserted_primary_key[0]


def came(dialect: str, name: str, voice: str, visits: int) -> Insert:
    if dialect == "mysql":
        query = mysql.insert(singers).values(name=name, voice=voice, visits=visits)
        return query.on_duplicate_key_update(visits=singers.c.visits + query.inserted.visits)
    if dialect == "sqlite":
        query = sqlite.insert(singers).values(name=name, voice=voice, visits=visits)
    elif dialect == "postgresql":
        query = postgresql.insert(singers).values(name=name, voice=voice, visits=visits)
    else:
        raise ValueError(f"unknown dialect {dialect}")
    return query.on_conflict_do_update(
        index_elements=["name"], set_={"visits": singers.c.visits + query.excluded.visits}
    )


def search(part: str) -> Select[tuple[str, int]]:
    part = part.replace("%", "/%").replace("_", "/_")
    return (
        select(singers.c.name, singers.c.visits)
        .where(singers.c.name.ilike(f"%{part}%", escape="/"))
        .order_by(singers.c.name)
    )


def heard(dialect: Dialect) -> list[str]:
    """Return what a database would hear."""
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
