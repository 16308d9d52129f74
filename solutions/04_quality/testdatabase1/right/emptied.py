import sqlite3

import pytest

from schema import make_tables
from seeds import bring, stock, take, wish, wishes


@pytest.fixture(scope="module")
def database():
    from contextlib import closing

    with closing(sqlite3.connect(":memory:")) as connection:
        make_tables(connection)
        connection.commit()
        yield connection


@pytest.fixture()
def db(database):
    try:
        yield database
    finally:
        database.execute("DELETE FROM seeds")
        database.execute("DELETE FROM wishes")
        database.commit()


def test_bring(db):
    bring(db, "beans", 2)
    db.commit()
    assert stock(db) == {"beans": 2}


def test_bring_more(db):
    bring(db, "beans", 2)
    bring(db, "beans", 3)
    bring(db, "okra", 1)
    db.commit()
    assert stock(db) == {"beans": 5, "okra": 1}


def test_take(db):
    bring(db, "beans", 5)
    bring(db, "okra", 1)
    assert take(db, "beans")
    db.commit()
    assert stock(db) == {"beans": 4, "okra": 1}


def test_take_the_last(db):
    bring(db, "beans", 4)
    bring(db, "okra", 1)
    assert take(db, "okra")
    assert not take(db, "okra")
    db.commit()
    assert stock(db) == {"beans": 4, "okra": 0}


def test_wishes(db):
    wish(db, "Zawadi", "okra")
    wish(db, "Ömer", "beans")
    wish(db, "Ben", "okra")
    db.commit()
    assert wishes(db) == [("Ben", "okra"), ("Zawadi", "okra"), ("Ömer", "beans")]
