"""One bad reading, and nothing works any more.

Selam's weather network sends 20,000 readings a night. With one INSERT each, that takes nine
minutes. Last night the 312th was impossible: -900 degrees. Everything after it failed, too:
"current transaction is aborted". After an error, PostgreSQL refuses every statement until there's a
ROLLBACK.

A block like this one can be undone without the rest, even in the middle of a transaction:

    with connection.transaction():
        connection.execute("UPDATE boats SET name = %s WHERE id = %s", (name, number))

COPY takes any number of rows as one statement, and `class_row` turns rows into objects:

    with connection.cursor() as cursor, cursor.copy("COPY boats (name, length) FROM STDIN") as copy:
        copy.write_row(("Ibis", None))

    with connection.cursor(row_factory=class_row(Boat)) as cursor:
        boats = cursor.execute("SELECT name, length FROM boats").fetchall()

A list is *one* parameter: `id = ANY(%s)`, with `([1, 2],)`. Psycopg 3 has no `IN %s`.

Write the three functions. None of them commits: the caller does. (PostgreSQL: about 18 MB, once.)

    pythlings run psycopg1
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import psycopg
from psycopg.rows import class_row

TABLE = """
    CREATE TABLE readings (
        station text NOT NULL,
        day date NOT NULL,
        degrees double precision CHECK (degrees BETWEEN -90 AND 60),
        PRIMARY KEY (station, day)
    )
"""


@dataclass(frozen=True)
class Reading:
    station: str
    day: date
    degrees: float | None  # None: the thermometer was broken


def load(connection: psycopg.Connection, readings: Iterable[Reading]) -> None:
    """Save all readings as one statement, with COPY.

    If one of them is refused, none of them is saved, and the error goes on. What the caller did
    earlier in the same transaction isn't lost, and the connection can be used at once.
    """
    sql = "COPY readings (station, day, degrees) FROM STDIN"
    with connection.transaction(), connection.cursor() as cursor, cursor.copy(sql) as copy:
        for each in readings:
            copy.write_row((each.station, each.day, each.degrees))


def correct(connection: psycopg.Connection, readings: Iterable[Reading]) -> list[Reading]:
    """Give new degrees to readings that are there already. Return those that can't be corrected.

    A reading can't be corrected if the table refuses it, or if it isn't there. All others are.
    """
    left = []
    sql = "UPDATE readings SET degrees = %s WHERE station = %s AND day = %s"
    for each in readings:
        try:
            with connection.transaction():
                changed = connection.execute(sql, (each.degrees, each.station, each.day)).rowcount
        except psycopg.IntegrityError:
            changed = 0
        if not changed:
            left.append(each)
    return left


def of_stations(connection: psycopg.Connection, stations: list[str]) -> list[Reading]:
    """Return the readings of these stations, sorted by station, then by day. One SELECT does it."""
    sql = """
        SELECT station, day, degrees FROM readings
        WHERE station = ANY(%s) ORDER BY station, day
    """
    with connection.cursor(row_factory=class_row(Reading)) as cursor:
        return cursor.execute(sql, (stations,)).fetchall()


# Why this way
#
# The error has to leave the `with connection.transaction()`, or the block doesn't know that it
# should roll back. So the try is outside. Only IntegrityError counts as refused: if the connection
# is lost, somebody should hear of it. ANY takes a list of any length, even an empty one; `IN ()` is
# a syntax error.
