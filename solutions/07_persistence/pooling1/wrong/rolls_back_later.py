# expect: The with is over, and the transaction
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

    def __init__(self, connect, size, patience):
        self.connect = connect
        self.size = size
        self.patience = patience
        self.places = queue.LifoQueue()
        for _ in range(size):
            self.places.put(None)

    @contextmanager
    def connection(self) -> Iterator[psycopg.Connection]:
        try:
            connection = self.places.get(timeout=self.patience)
        except queue.Empty:
            raise TimeoutError("no connection is free") from None
        try:
            if connection is not None and not self.alive(connection):
                connection.close()
                connection = None
            if connection is None:
                connection = self.connect()
        except BaseException:
            self.places.put(None)
            raise
        try:
            yield connection
        finally:
            try:
                pass
            except psycopg.Error:
                pass
            self.places.put(connection)

    def alive(self, connection):
        try:
            connection.execute("SELECT 1")
            connection.rollback()
            return True
        except psycopg.Error:
            return False

    def close(self) -> None:
        while True:
            try:
                connection = self.places.get_nowait()
            except queue.Empty:
                break
            if connection is not None:
                connection.close()
        # TODO


def make_engine(url: str) -> Engine:
    return create_engine(url, pool_size=3, max_overflow=0, pool_pre_ping=True, pool_timeout=0.5)
