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


import threading


class Pool:
    def __init__(self, connect, size, patience):
        self.connect = connect
        self.patience = patience
        self.places = threading.BoundedSemaphore(size)
        self.free = []

    def _good(self):
        while True:
            try:
                connection = self.free.pop()
            except IndexError:
                return self.connect()
            try:
                connection.execute("SELECT 1")
                connection.rollback()
                return connection
            except psycopg.OperationalError:
                print("this one is gone")
                connection.close()

    @contextmanager
    def connection(self):
        if not self.places.acquire(timeout=self.patience):
            raise TimeoutError("all connections are lent")
        try:
            connection = self._good()
            try:
                yield connection
            finally:
                if not connection.closed:
                    connection.rollback()
                    self.free.append(connection)
        finally:
            self.places.release()

    def close(self):
        for connection in self.free:
            connection.close()


def make_engine(url):
    from sqlalchemy.pool import QueuePool

    return create_engine(
        url, poolclass=QueuePool, pool_size=2, max_overflow=1, pool_timeout=0.5, pool_pre_ping=True
    )
