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
    Column("name", String(80), nullable=False, unique=True),
    Column("voice", String(20), nullable=False),
    Column("visits", Integer, nullable=False, server_default="0"),
)


def add(connection, name, voice):
    result = connection.execute(singers.insert(), {"voice": voice, "name": name})
    return result.inserted_primary_key.id


def came(dialect, name, voice, visits):
    try:
        make = {"sqlite": sqlite, "postgresql": postgresql, "mysql": mysql}[dialect].insert
    except KeyError as error:
        raise ValueError("unknown dialect") from error
    query = make(singers).values(name=name, voice=voice, visits=visits)
    if dialect == "mysql":
        return query.on_duplicate_key_update({"visits": query.inserted.visits + singers.c.visits})
    return query.on_conflict_do_update(
        index_elements=[singers.c.name], set_={"visits": query.excluded.visits + singers.c.visits}
    )


def search(part):
    from sqlalchemy import func

    for sign in "/%_":
        part = part.replace(sign, "/" + sign)
    where = func.lower(singers.c.name).like("%" + part.lower() + "%", escape="/")
    return select(singers.c.name, singers.c.visits).where(where).order_by(singers.c.name.asc())


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
