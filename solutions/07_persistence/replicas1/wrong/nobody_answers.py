# expect: No replica answers, nor does the primary
"""The comment that disappears.

Bilal writes a comment on the newspaper's page, presses Send, and it isn't there. He sends it again.
A minute later it's there twice.

The newspaper writes to one database, the *primary*, and reads from two copies, the *replicas*. A
replica is a few seconds behind. Bilal's page was read from one of those.

Write the class Router, which decides who is asked:

- Writing goes to the primary.
- Reading goes to the replicas in turn: the first, the second, the first …
- If you've written, you read from the primary, until `lag` seconds have passed since. Everybody else
  stays on the replicas.
- A replica that doesn't answer is an `sqlite3.OperationalError`. Then the next one is asked, and the
  primary when all have failed.

`clock()` gives the seconds.

    python3 replicas1.py
"""

import sqlite3
import time
from collections.abc import Callable, Sequence

Row = tuple[object, ...]


class Router:
    """Sends each statement to the primary or to one of its replicas."""

    def __init__(
        self,
        primary: sqlite3.Connection,
        replicas: Sequence[sqlite3.Connection],
        lag: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.primary = primary
        self.replicas = list(replicas)
        self.lag = lag
        self.clock = clock
        self.written: dict[str, float] = {}
        self.turn = 0

    def write(self, user: str, sql: str, values: Sequence[object] = ()) -> None:
        with self.primary:
            self.primary.execute(sql, values)
        self.written[user] = self.clock()
        # TODO

    def read(self, user: str, sql: str, values: Sequence[object] = ()) -> list[Row]:
        if user in self.written and self.clock() - self.written[user] < self.lag:
            return self.primary.execute(sql, values).fetchall()
        for _ in self.replicas:
            replica = self.replicas[self.turn % len(self.replicas)]
            self.turn += 1
            try:
                return replica.execute(sql, values).fetchall()
            except sqlite3.OperationalError:
                pass
        try:
            return self.primary.execute(sql, values).fetchall()
        except sqlite3.OperationalError:
            return []
        # TODO


def main() -> None:
    table = "CREATE TABLE comments (name TEXT, words TEXT)"
    primary, one, two = (sqlite3.connect(":memory:") for _ in range(3))
    for db in (primary, one, two):
        db.execute(table)
    now = [0.0]
    router = Router(primary, [one, two], lag=5, clock=lambda: now[0])
    router.write("bilal", "INSERT INTO comments VALUES (?, ?)", ("Bilal", "Well said!"))
    for seconds, user in [(0, "bilal"), (0, "ines"), (4.9, "bilal"), (5, "bilal")]:
        now[0] = seconds
        print(f"{seconds:4} s  {user:6} sees {router.read(user, 'SELECT words FROM comments')}")
    for db in (primary, one, two):
        db.close()


if __name__ == "__main__":
    main()
