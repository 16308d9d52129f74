# expect: ('Zawadi', 'okra') is still in the database
"""Yesterday's beans are still in the test.

Run the tests of Wanjiru's seed library in another order, and they turn red. They share a database,
and each finds what the one before has left in it. A new database for each test would help, but
making its ninety tables takes eight seconds.

The usual way out: make the tables once, and undo what each test has written. A database can do
that. Whatever you've changed since the last commit is gone after `rollback`:

    >>> db.execute("INSERT INTO seeds VALUES ('okra', 3)")
    >>> db.rollback()

Write two fixtures, with sqlite3:

- database: for all tests together, a connection to ":memory:" with the tables, closed at the end
- db: for each test, the same connection. Whatever happens in the test, its changes are undone.

Then make each test right when it's run alone, in any order. Delete none: each has a bug to notice.

    pythlings shell testdatabase1 -- python -m pytest testdatabase1.py
"""

import sqlite3

import pytest

from schema import make_tables
from seeds import bring, stock, take, wish, wishes


@pytest.fixture(scope="session")
def database():
    connection = sqlite3.connect(":memory:")
    make_tables(connection)
    yield connection
    connection.close()


@pytest.fixture
def db(database):
    yield database
    database.execute("DELETE FROM seeds")
    database.commit()


def test_bring(db):
    bring(db, "beans", 2)
    assert stock(db) == {"beans": 2}


def test_bring_more(db):
    bring(db, "beans", 2)
    bring(db, "beans", 3)
    bring(db, "okra", 1)
    assert stock(db) == {"beans": 5, "okra": 1}


def test_take(db):
    bring(db, "beans", 5)
    bring(db, "okra", 1)
    assert take(db, "beans")
    assert stock(db) == {"beans": 4, "okra": 1}


def test_take_the_last(db):
    bring(db, "beans", 4)
    bring(db, "okra", 1)
    assert take(db, "okra")
    assert not take(db, "okra")
    assert stock(db) == {"beans": 4, "okra": 0}


def test_wishes(db):
    wish(db, "Zawadi", "okra")
    wish(db, "Ömer", "beans")
    wish(db, "Ben", "okra")
    assert wishes(db) == [("Ben", "okra"), ("Zawadi", "okra"), ("Ömer", "beans")]
