"""Connected longer than it works.

Every request to Dilnoza's timetable opens a connection to PostgreSQL, asks one small question and
closes it. Connecting takes longer than asking. And if 41 people look at once, one is refused: the
server allows 40.

A pool keeps a few connections and lends them out:

    pool = Pool(connect, size=3, patience=5)
    with pool.connection() as connection:
        connection.execute("SELECT …")

- It opens one only when none is free, and never has more than `size`.
- If all are lent, it waits. After `patience` seconds it raises a TimeoutError.
- At the end of the with, even after an error, the connection goes back, and what isn't committed is
  rolled back.
- If a connection no longer answers `SELECT 1`, because the server has ended it, it's replaced.

queue.LifoQueue can do the waiting. Then write `make_engine`: SQLAlchemy has a pool of its own, with
settings. (PostgreSQL and SQLAlchemy: about 24 MB, once.)

    pythlings run pooling1
"""

import queue
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import Engine, create_engine


class Pool:
    """Lends out connections, up to `size` of them."""

    def __init__(
        self, connect: Callable[[], psycopg.Connection], size: int, patience: float
    ) -> None:
        self.connect = connect
        self.size = size
        self.patience = patience

    @contextmanager
    def connection(self) -> Iterator[psycopg.Connection]:
        """Lend a connection for the time of a with.

        If connecting fails, the error goes on, and the place is free again.
        """
        connection = self.connect()  # TODO
        yield connection
        connection.close()

    def close(self) -> None:
        """Close all connections that aren't lent. Nobody uses the pool afterwards."""
        # TODO


def make_engine(url: str) -> Engine:
    """Return an engine with at most 3 connections, each checked before it's lent.

    If all are lent, it waits for 0.5 seconds and then raises an error.
    """
    return create_engine(url)  # TODO
