# expect: Nobody is on duty any more
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


def take(connection, name, doses):
    with connection.transaction():
        row = connection.execute(
            "SELECT doses FROM vaccines WHERE name = %s FOR UPDATE", (name,)
        ).fetchone()
        if row is None or row[0] < doses:
            return False
        connection.execute("UPDATE vaccines SET doses = doses - %s WHERE name = %s", (doses, name))
    return True


def go_home(connection, name):
    with connection.transaction():
        mine = connection.execute(
            "SELECT ward FROM nurses WHERE name = %s AND on_duty FOR UPDATE", (name,)
        ).fetchone()
        if mine is None:
            return False
        others = connection.execute(
            "SELECT 1 FROM nurses WHERE ward = %s AND on_duty AND name <> %s", (mine[0], name)
        ).fetchall()
        if not others:
            return False
        connection.execute("UPDATE nurses SET on_duty = false WHERE name = %s", (name,))
    return True
