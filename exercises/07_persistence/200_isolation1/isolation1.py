"""The last six doses.

Ten doses of vaccine are left. Two clinics ask Adaeze's program for six each, at the same moment,
and both hear yes. On PostgreSQL two connections really work at once. Between your SELECT and your
UPDATE, anybody may commit. There are three ways out:

    UPDATE boats SET seats = seats - 2 WHERE id = 7 AND seats >= 2      -- look and write at once
    SELECT seats FROM boats WHERE id = 7 FOR UPDATE     -- whoever else wants these rows waits

    connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE

Set the third one while no transaction is open. Then the result is as if all transactions had run
one after the other. A transaction that would spoil this gets a SerializationFailure, at a statement
or at its commit. It has to be tried again from its beginning.

`take` needs one of these. `go_home` is meaner: two nurses look, each sees the other on duty, and
both go home. They change different rows, so locking only your own row doesn't help. Fix both
functions. (PostgreSQL: about 18 MB, once.)

    pythlings run isolation1
"""

import psycopg

TABLES = """
    CREATE TABLE vaccines (name text PRIMARY KEY, doses integer NOT NULL);
    CREATE TABLE nurses (name text PRIMARY KEY, ward text NOT NULL, on_duty boolean NOT NULL);
"""


def take(connection: psycopg.Connection, name: str, doses: int) -> bool:
    """Take this many doses, and return whether there were enough. If not, nothing is taken.

    The function has a transaction of its own: afterwards it's committed, and none is open.
    """
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
        others = connection.execute(
            """
            SELECT count(*) FROM nurses AS others
            JOIN nurses AS mine ON mine.ward = others.ward AND mine.name <> others.name
            WHERE mine.name = %s AND mine.on_duty AND others.on_duty
            """,
            (name,),
        ).fetchone()
        if others is None or others[0] == 0:
            return False
        connection.execute("UPDATE nurses SET on_duty = false WHERE name = %s", (name,))
    return True
