# expect: wanted
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
    with connection.transaction():
        with connection.cursor() as cursor, cursor.copy("COPY readings (station, day, degrees) FROM STDIN") as copy:
            for each in readings:
                copy.write_row((each.station, each.day, each.degrees))


def correct(connection: psycopg.Connection, readings: Iterable[Reading]) -> list[Reading]:
    refused = []
    for each in readings:
        try:
            with connection.transaction():
                cursor = connection.execute(
                    "UPDATE readings SET degrees = %s WHERE station = %s AND day = %s",
                    (each.degrees, each.station, each.day),
                )
                found = cursor.rowcount
        except psycopg.Error:
            found = 0
        if not found:
            refused.append(each)
    return refused
    # TODO


def of_stations(connection: psycopg.Connection, stations: list[str]) -> list[Reading]:
    with connection.cursor(row_factory=class_row(Reading)) as cursor:
        return cursor.execute(
            "SELECT station, day, degrees FROM readings WHERE station = ANY(%s) ORDER BY day, station",
            (stations,),
        ).fetchall()
    # TODO
