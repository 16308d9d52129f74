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
import time


class Pool:
    def __init__(self, connect, size, patience):
        self.connect, self.size, self.patience = connect, size, patience
        self.free, self.count = [], 0
        self.changed = threading.Condition()

    def take(self):
        latest = time.monotonic() + self.patience
        with self.changed:
            while not self.free and self.count >= self.size:
                if not self.changed.wait(latest - time.monotonic()) and time.monotonic() >= latest:
                    raise TimeoutError("nothing free")
            if self.free:
                return self.free.pop()
            self.count += 1
            return None

    def lost(self):
        with self.changed:
            self.count -= 1
            self.changed.notify()

    @contextmanager
    def connection(self):
        connection = self.take()
        try:
            if connection is not None:
                try:
                    connection.execute("SELECT 1")
                    connection.rollback()
                except psycopg.Error:
                    connection = None
            if connection is None:
                connection = self.connect()
        except BaseException:
            self.lost()
            raise
        try:
            yield connection
        finally:
            try:
                connection.rollback()
            except psycopg.Error:
                self.lost()
            else:
                with self.changed:
                    self.free.append(connection)
                    self.changed.notify()

    def close(self):
        with self.changed:
            while self.free:
                self.free.pop().close()


def make_engine(url):
    return create_engine(url, pool_size=3, max_overflow=0, pool_timeout=0.5, pool_pre_ping=True)
