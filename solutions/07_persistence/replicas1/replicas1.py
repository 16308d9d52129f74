"""The comment that disappears.

Bilal writes a comment on the newspaper's page, presses Send, and it isn't there. So he sends it
again. A minute later it's there twice.

The newspaper writes to one database, the *primary*, and reads from two copies, the *replicas*. They
are a few seconds behind, and Bilal's page came from one of them.

Write the class Router, which decides which database to use:

- Writing goes to the primary.
- Reading goes to the replicas in turn: the first, the second, the first …
- For `lag` seconds after you've written, you read from the primary. Everybody else stays on the
  replicas.
- If a replica raises an `sqlite3.OperationalError`, ask the next one. If all have failed, ask the
  primary.

`clock()` gives the time in seconds.

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
        self.wrote: dict[str, float] = {}
        self.turn = 0

    def write(self, user: str, sql: str, values: Sequence[object] = ()) -> None:
        """Run a statement that changes something, and commit it.

        If it fails, the error goes on, and it doesn't count as written.
        """
        with self.primary:
            self.primary.execute(sql, values)
        self.wrote[user] = self.clock()

    def read(self, user: str, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return the rows of a SELECT.

        After exactly `lag` seconds it's the replicas again. An error of the primary goes on.
        """
        for replica in self._replicas_for(user):
            try:
                return replica.execute(sql, values).fetchall()
            except sqlite3.OperationalError:
                continue
        return self.primary.execute(sql, values).fetchall()

    def _replicas_for(self, user: str) -> list[sqlite3.Connection]:
        """Return the replicas that may answer this user, the one whose turn it is first."""
        if user in self.wrote:
            if self.clock() - self.wrote[user] < self.lag:
                return []
            del self.wrote[user]
        if not self.replicas:
            return []
        first = self.turn
        self.turn = (self.turn + 1) % len(self.replicas)
        return self.replicas[first:] + self.replicas[:first]


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


# Why this way
#
# Only the users who wrote go to the primary. The rest of the load stays on the replicas, which is
# what they're for. The time is noted after the commit, because that's when the replicas begin to
# catch up. A monotonic clock never goes back; with time.time(), a corrected clock would bring the
# bug back.
