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
        self.patience = patience
        self.places: queue.LifoQueue[psycopg.Connection | None] = queue.LifoQueue()
        for _ in range(size):
            self.places.put(None)  # a place without a connection yet

    @contextmanager
    def connection(self) -> Iterator[psycopg.Connection]:
        """Lend a connection for the time of a with.

        If connecting fails, the error goes on, and the place is free again.
        """
        try:
            connection = self.places.get(timeout=self.patience)
        except queue.Empty:
            raise TimeoutError(f"no connection was free for {self.patience} s") from None
        try:
            if connection is None or not works(connection):
                connection = None
                connection = self.connect()
            yield connection
        finally:
            if connection is not None and not rolled_back(connection):
                connection = None
            self.places.put(connection)

    def close(self) -> None:
        """Close all connections that aren't lent. Nobody uses the pool afterwards."""
        while not self.places.empty():
            connection = self.places.get()
            if connection is not None:
                connection.close()


def works(connection: psycopg.Connection) -> bool:
    """Ask the server something."""
    try:
        connection.execute("SELECT 1")
        connection.rollback()
    except psycopg.Error:
        connection.close()
        return False
    return True


def rolled_back(connection: psycopg.Connection) -> bool:
    """End whatever was begun. False if the connection is no good any more."""
    try:
        connection.rollback()
    except psycopg.Error:
        connection.close()
    return not connection.closed


def make_engine(url: str) -> Engine:
    """Return an engine with at most 3 connections, each checked before it's lent.

    If all are lent, it waits for 0.5 seconds and then raises an error.
    """
    return create_engine(url, pool_size=3, max_overflow=0, pool_timeout=0.5, pool_pre_ping=True)


# Why this way
#
# The queue holds places, not connections. There are `size` of them from the start, so you need
# neither a counter nor a lock, and the rule holds for any number of threads. `finally` gives the
# place back on every way out. `SELECT 1` before lending costs one round trip. Without it, the first
# requests after each restart of the server fail.
