"""Connected longer than it works.

Every request to Dilnoza's timetable opens a connection to PostgreSQL, asks one small question and
closes it. Connecting takes longer than the question. And 41 requests at once are one more than
the server allows.

A pool keeps a few connections and lends them out:

    pool = Pool(connect, size=3, patience=5)
    with pool.connection() as connection:
        connection.execute("SELECT …")

- It opens one only when none is free, and never has more than `size`.
- If all are lent, it waits; after `patience` seconds it's a TimeoutError.
- After the with, even after an error, the connection goes back, and what isn't committed is rolled
  back.
- A connection that no longer answers `SELECT 1`, because the server has ended it, is replaced.

queue.LifoQueue can do the waiting. Then write `make_engine`: SQLAlchemy has a pool, and only wants to
be told. (PostgreSQL and SQLAlchemy: about 24 MB, once.)

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
    """Return an engine with at most 3 connections, which are checked before they're lent.

    If all are lent, it waits for 0.5 seconds, and then it's an error.
    """
    return create_engine(url)  # TODO
