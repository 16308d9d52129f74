# expect: taking one packet takes all of its kind
"""Yesterday's beans are still in the test."""

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
    database.rollback()


def test_bring(db):
    bring(db, "beans", 2)
    assert stock(db) == {"beans": 2}


def test_bring_more(db):
    bring(db, "beans", 2)
    bring(db, "beans", 3)
    bring(db, "okra", 1)
    assert stock(db) == {"beans": 5, "okra": 1}


def test_take(db):
    bring(db, "beans", 1)
    assert take(db, "beans")


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
