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
        done = connection.execute(
            "UPDATE vaccines SET doses = doses - %(n)s WHERE name = %(name)s AND doses >= %(n)s",
            {"n": doses, "name": name},
        )
        return done.rowcount == 1


def go_home(connection: psycopg.Connection, name: str) -> bool:
    """Let a nurse go home if another one of the same ward stays on duty. Return whether they went.

    It's False for the last one on duty, for somebody who isn't on duty, and for an unknown name.
    The function has a transaction of its own, as above.
    """
    with connection.transaction():
        rows = connection.execute(
            """
            SELECT name, on_duty FROM nurses
            WHERE ward = (SELECT ward FROM nurses WHERE name = %s)
            ORDER BY name FOR UPDATE
            """,
            (name,),
        ).fetchall()
        on_duty = {nurse for nurse, working in rows if working}
        if name not in on_duty or len(on_duty) < 2:
            return False
        connection.execute("UPDATE nurses SET on_duty = false WHERE name = %s", (name,))
    return True


# Why this way
#
# take decides about one row, so one statement is enough: the database looks and writes in one go.
# The decision in go_home depends on rows that it doesn't write, so it locks these, too, as it reads
# them. The order is always the same. Two transactions that lock crosswise are a deadlock, and one
# of them gets an error.
