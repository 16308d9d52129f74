from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

HERE = Path(__file__).parent
SEEDS = (HERE / "seeds.py").read_text(encoding="utf-8")
SCHEMA = (HERE / "schema.py").read_text(encoding="utf-8")
REPLACED = "bringing more packets replaces those that were there"
ALL = "taking one packet takes all of its kind"
EVERY = "taking a packet of beans takes one of every kind"
BELOW = "the number of packets can fall below 0"
UNORDERED = "the wishes come in the order in which they were made"
CHANGES = {
    REPLACED: ("packets + excluded.packets", "excluded.packets"),
    ALL: ("packets - 1", "0"),
    EVERY: ("WHERE name = ? AND packets > 0", "WHERE ? <> '' AND packets > 0"),
    BELOW: (" AND packets > 0", ""),
    UNORDERED: (" ORDER BY person, name", ""),
}
#: Looks on from outside: how often the tables are made, and what is in them before each test.
WATCHED = """
import sqlite3

import pytest

import schema

made, opened = [], []
make_tables, connect = schema.make_tables, sqlite3.connect


def watched_tables(db):
    make_tables(db)
    made.append(db)


def watched_connect(*args, **options):
    opened.append(connect(*args, **options))
    return opened[-1]


schema.make_tables = watched_tables
sqlite3.connect = sqlite3.dbapi2.connect = watched_connect


def pytest_unconfigure():
    sqlite3.connect = sqlite3.dbapi2.connect = connect


def is_open(db):
    try:
        return db.total_changes >= 0
    except sqlite3.ProgrammingError:
        return False


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    yield
    said = []
    if len(made) > 1:
        said.append("made again")
    for db in filter(is_open, made):
        left = db.execute("SELECT name, packets FROM seeds").fetchall()
        left += db.execute("SELECT person, name FROM wishes").fetchall()
        if left:
            said.append(f"After this test, {left[0]} is still in the database.")
    if nextitem is None and any(is_open(db) for db in opened):
        said.append("still open")
    if said:
        pytest.fail("\\n".join(said))
"""
#: A test that fails between its changes and its end.
FAILS = "every test fails as soon as it looks at what is there"
BROKEN = """

def stock(db):
    raise RuntimeError("nothing can be looked at")


wishes = stock
"""
LOOKED_AT = "somebody looks on"
#: After the last test the database is closed, so nobody sees what that one has left in it.
BACKWARDS = "somebody looks on, and the tests run backwards"
REVERSED = """

def pytest_collection_modifyitems(items):
    items.reverse()
"""


@cache
def outcome():
    right = {"seeds.py": SEEDS, "schema.py": SCHEMA}
    versions = {
        "right": right,
        LOOKED_AT: {**right, "conftest.py": WATCHED},
        BACKWARDS: {**right, "conftest.py": WATCHED + REVERSED},
        FAILS: {"seeds.py": SEEDS + BROKEN, "schema.py": SCHEMA, "conftest.py": WATCHED},
    }
    for words, (old, new) in CHANGES.items():
        if SEEDS.count(old) != 1:
            raise LookupError(old)
        versions[words] = {**right, "seeds.py": SEEDS.replace(old, new)}
    return own_tests("testdatabase1.py", versions)


def noticed(version, words):
    """What was noticed of these words, and after which test."""
    for each in outcome().reports[version]["failed"]:
        for line in each["message"].splitlines():
            if words in line:
                return line, each["test"]
    return None


def test_undone():
    """after each test, its changes are undone"""
    left = "is still in the database"
    if found := noticed(LOOKED_AT, left) or noticed(BACKWARDS, left):
        outcome().wrong(f"{found[0]} Was it committed, or never undone?", found[1])


def test_right():
    """your tests pass in the order of the file"""
    outcome().pass_on("right").at_least(5)


def test_any_order():
    """your tests pass in any order, and each of them alone"""
    outcome().in_any_order("right")


def test_undone_when_failing():
    """they're undone even if the test fails"""
    if found := noticed(FAILS, "is still in the database"):
        outcome().wrong(
            f"Suppose that this test fails when it calls `stock` or `wishes`. {found[0]}", found[1]
        )


def test_once():
    """the tables are made once for all tests"""
    if found := noticed(LOOKED_AT, "made again"):
        outcome().wrong(
            "For this test, all tables are made again. Which scope has your fixture?", found[1]
        )


def test_closed():
    """the connection is closed after the last test"""
    if found := noticed(LOOKED_AT, "still open"):
        outcome().wrong("After this test, the last one, the connection is still open.", found[1])


def test_replaced():
    """your tests notice packets that replace the old ones"""
    outcome().notice(REPLACED)


def test_all():
    """your tests notice a packet too many"""
    outcome().notice(ALL)


def test_every():
    """your tests notice when all kinds lose a packet"""
    outcome().notice(EVERY)


def test_below():
    """your tests notice a number of packets below 0"""
    outcome().notice(BELOW)


def test_unordered():
    """your tests notice wishes without order"""
    outcome().notice(UNORDERED)
