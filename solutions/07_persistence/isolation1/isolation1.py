"""The last six doses.

Ten doses of vaccine are left. Two clinics ask Adaeze's program for six each, at the same moment, and
both are told yes. On PostgreSQL two connections really work at once: between your SELECT and your
UPDATE, anybody may commit. There are three ways out:

    UPDATE boats SET seats = seats - 2 WHERE id = 7 AND seats >= 2      -- look and write at once
    SELECT seats FROM boats WHERE id = 7 FOR UPDATE     -- whoever else wants these rows waits

    connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE

The third is set between two transactions. Then everything comes out as if they'd run one after the
other. Whoever would spoil that gets a SerializationFailure, at a statement or at the commit, and has
to try the whole transaction again.

`take` needs one of these. `go_home` is meaner: two nurses look, each sees the other on duty, and both
go home. They change different rows, so to lock your own helps nobody. Fix both functions. (PostgreSQL:
about 18 MB, once.)

    pythlings run isolation1
"""

import psycopg

TABLES = """
    CREATE TABLE vaccines (name text PRIMARY KEY, doses integer NOT NULL);
    CREATE TABLE nurses (name text PRIMARY KEY, ward text NOT NULL, on_duty boolean NOT NULL);
"""


def take(connection: psycopg.Connection, name: str, doses: int) -> bool:
    """Take so many doses, and return whether there were enough. If not, nothing is taken.

    The transaction is the function's own: afterwards it's committed, and none is open.
    """
    with connection.transaction():
        done = connection.execute(
            "UPDATE vaccines SET doses = doses - %(n)s WHERE name = %(name)s AND doses >= %(n)s",
            {"n": doses, "name": name},
        )
        return done.rowcount == 1


def go_home(connection: psycopg.Connection, name: str) -> bool:
    """End the duty of a nurse, if another one of the same ward stays on duty; return whether it did.

    It's False for the last one on duty, for somebody who isn't on duty, and for a name that isn't
    there. The transaction is the function's own, as above.
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
# take decides about one row, so one statement is enough: the database looks and writes in one go. The
# decision of go_home depends on rows that it doesn't write, so these are locked, too, and read with the
# lock. Always in the same order; two who lock crosswise are a deadlock, and one of them gets an error.
