"""One bad reading, and nothing works any more.

Selam's weather network sends 20,000 readings a night. One INSERT each takes nine minutes, and when
the night's 312th is impossible (-900 degrees), everything after it ends with "current transaction is
aborted": PostgreSQL refuses any further statement until there's a ROLLBACK.

A block of its own can be undone without the rest. Inside a transaction it's a savepoint:

    with connection.transaction():
        connection.execute("UPDATE boats SET name = %s WHERE id = %s", (name, number))

COPY takes any number of rows as one statement, and `class_row` makes objects of what comes back:

    with connection.cursor() as cursor, cursor.copy("COPY boats (name, length) FROM STDIN") as copy:
        copy.write_row(("Ibis", None))

    with connection.cursor(row_factory=class_row(Boat)) as cursor:
        boats = cursor.execute("SELECT name, length FROM boats").fetchall()

A list is *one* parameter: `id = ANY(%s)`, with `([1, 2],)`. Psycopg 3 knows no `IN %s`.

Write the three functions. None of them commits; the caller does. (PostgreSQL: about 18 MB, once.)

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
    """Save all readings, with one COPY.

    If one of them is refused, none of them is saved, and the error goes on. What the caller did
    before in the same transaction isn't lost, and the connection can be used at once.
    """
    sql = "COPY readings (station, day, degrees) FROM STDIN"
    with connection.transaction(), connection.cursor() as cursor, cursor.copy(sql) as copy:
        for each in readings:
            copy.write_row((each.station, each.day, each.degrees))


def correct(connection: psycopg.Connection, readings: Iterable[Reading]) -> list[Reading]:
    """Give readings that are there already new degrees, and return those that can't be corrected.

    That's what the table refuses, and what isn't there. All others are corrected.
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
    """Return the readings of these stations, by station, then by day, with one SELECT."""
    sql = """
        SELECT station, day, degrees FROM readings
        WHERE station = ANY(%s) ORDER BY station, day
    """
    with connection.cursor(row_factory=class_row(Reading)) as cursor:
        return cursor.execute(sql, (stations,)).fetchall()


# Why this way
#
# The error has to leave the `with connection.transaction()`, or it doesn't know that it should roll
# back; so the try is outside. Only IntegrityError counts as refused: a lost connection should be
# heard of. ANY takes a list of any length, and even an empty one, where `IN ()` is a syntax error.
