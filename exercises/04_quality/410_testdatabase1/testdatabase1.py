"""Yesterday's beans are still in the test.

Run the tests of Wanjiru's seed library in another order, and they turn red. They share a database,
and each finds what the one before has left in it. A new database for each test would help, but
making its ninety tables takes eight seconds.

The usual way out: make the tables once, and undo what each test has written. Whatever was changed
since the last commit is gone after `rollback`:

    >>> db.execute("INSERT INTO seeds VALUES ('okra', 3)")
    >>> db.rollback()

Write two fixtures, with sqlite3:

- database: for all tests together, a connection to ":memory:" with the tables, closed at the end
- db: for each test, the same connection. Whatever happens in the test, its changes are undone.

Then make each test right, alone and in any order. Delete none: each has a bug to notice.

    pythlings shell testdatabase1 -- python -m pytest testdatabase1.py
"""

import sqlite3

from schema import make_tables
from seeds import bring, stock, take, wish, wishes

db = sqlite3.connect(":memory:")
make_tables(db)


def test_bring():
    bring(db, "beans", 2)
    db.commit()
    assert stock(db) == {"beans": 2}


def test_bring_more():
    bring(db, "beans", 3)
    bring(db, "okra", 1)
    db.commit()
    assert stock(db) == {"beans": 5, "okra": 1}


def test_take():
    assert take(db, "beans")
    db.commit()
    assert stock(db) == {"beans": 4, "okra": 1}


def test_take_the_last():
    assert take(db, "okra")
    assert not take(db, "okra")
    db.commit()
    assert stock(db) == {"beans": 4, "okra": 0}


def test_wishes():
    wish(db, "Zawadi", "okra")
    wish(db, "Ömer", "beans")
    wish(db, "Ben", "okra")
    db.commit()
    assert wishes(db) == [("Ben", "okra"), ("Zawadi", "okra"), ("Ömer", "beans")]
