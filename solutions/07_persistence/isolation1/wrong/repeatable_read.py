# expect: try it again
"""The last six doses."""

import psycopg

TABLES = """
    CREATE TABLE vaccines (name text PRIMARY KEY, doses integer NOT NULL);
    CREATE TABLE nurses (name text PRIMARY KEY, ward text NOT NULL, on_duty boolean NOT NULL);
"""


def take(connection: psycopg.Connection, name: str, doses: int) -> bool:
    """Take this many doses, and return whether there were enough. If not, nothing is taken.

    The function has a transaction of its own: afterwards it's committed, and none is open.
    """
    connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    with connection.transaction():
        row = connection.execute("SELECT doses FROM vaccines WHERE name = %s", (name,)).fetchone()
        if row is None or row[0] < doses:
            return False
        connection.execute("UPDATE vaccines SET doses = %s WHERE name = %s", (row[0] - doses, name))
    return True


def go_home(connection: psycopg.Connection, name: str) -> bool:
    """Let a nurse go home if another one of the same ward stays on duty. Return whether they went.

    It's False for the last one on duty, for somebody who isn't on duty, and for an unknown name.
    The function has a transaction of its own, as above.
    """
    with connection.transaction():
        rows = connection.execute(
            """
            SELECT name FROM nurses
            WHERE ward = (SELECT ward FROM nurses WHERE name = %s) AND on_duty
            ORDER BY name FOR UPDATE
            """,
            (name,),
        ).fetchall()
        if (name,) not in rows or len(rows) == 1:
            return False
        connection.execute("UPDATE nurses SET on_duty = false WHERE name = %s", (name,))
    return True
