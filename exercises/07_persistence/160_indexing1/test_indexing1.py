import re
import sqlite3
from pathlib import Path

import pytest
from pythlings_checks.sql import query

HERE = Path(__file__).parent
PARCELS = [
    ("Porto", "2026-11-01", "customer77@example.org", "lost"),
    ("Durban", "2026-11-30", "customer77@example.org", "delivered"),
    ("Porto", "2026-10-31", "a@example.org", "delivered"),
    ("Porto", "2026-12-01", "b@example.org", "lost"),
    ("Durban", "2025-11-15", "c@example.org", "lost"),
    ("Lyon", "2026-11-09", "c@example.org", "delivered"),
    ("Porto", "2026-11-30", "b@example.org", "delivered"),
]


@pytest.fixture
def db():
    """The parcels, with the learner's indexes, and what came of indexes.sql."""
    connection = sqlite3.connect(":memory:")
    connection.executescript((HERE / "parcels.sql").read_text(encoding="utf-8"))
    connection.executemany(
        "INSERT INTO parcels (city, day, email, status) VALUES (?, ?, ?, ?)", PARCELS
    )
    yield connection, query(connection, "indexes.sql")
    connection.close()


def indexes(db):
    """The SQL of each index, by name."""
    found = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'").fetchall()
    return dict(found)


def plan(db, name):
    """How SQLite answers a query: each step in words."""
    sql = (HERE / f"{name}.sql").read_text(encoding="utf-8").strip().rstrip(";")
    return [step[3] for step in db.execute(f"EXPLAIN QUERY PLAN {sql}")]


def wrong(connection, name, words):
    """Fail with these words; for month.sql, which is the learner's, at its line."""
    if name == "month":
        query(connection, "month.sql").wrong(words)
    pytest.fail(words)


def quick(db, name):
    """The query neither reads all parcels nor sorts."""
    connection, _ = db
    steps = plan(connection, name)
    told = "\n".join(f"    {step}" for step in steps)
    for step in steps:
        used = re.search(r"USING (?:COVERING )?INDEX (\S+)", step)
        partial = used and " WHERE " in " ".join(indexes(connection)[used[1]].upper().split())
        if step.startswith("SCAN") and not partial:
            words = f"{name}.sql still reads all parcels, one after the other:\n\n{told}"
            wrong(connection, name, words)
    if any("TEMP B-TREE" in step for step in steps):
        wrong(
            connection, name, f"{name}.sql finds its parcels, and then has to sort them:\n\n{told}"
        )
    return told


def test_city(db):
    """city.sql goes to the city and the day, and needs no sorting"""
    told = quick(db, "city")
    if "city=" not in told or "day>" not in told:
        words = "city.sql should go straight to the city and its days. It only does this:"
        pytest.fail(f"{words}\n\n{told}")


def test_town(db):
    """town.sql needs no scan, and no index of its own"""
    quick(db, "town")


def test_customer(db):
    """customer.sql finds the customer, with the parcels in order"""
    quick(db, "customer")


def test_lost(db):
    """lost.sql reads only what was lost"""
    quick(db, "lost")


def test_month(db):
    """month.sql needs no scan"""
    quick(db, "month")


def test_month_counts(db):
    """month.sql still counts the parcels of November 2026"""
    query(db[0], "month.sql").returns(4)


def test_four(db):
    """there are four indexes at most"""
    names = indexes(db[0])
    if len(names) > 4:
        db[1].wrong(f"There are {len(names)} indexes: {', '.join(names)}. Four are allowed.")


def test_same_parcels(db):
    """the parcels are as before, and new ones can be added"""
    connection, ran = db
    found = connection.execute("SELECT city, day, email, status FROM parcels ORDER BY number")
    if found.fetchall() != PARCELS:
        ran.wrong("Afterwards the parcels aren't the same any more.")
    for row in PARCELS:
        try:
            connection.execute(
                "INSERT INTO parcels (city, day, email, status) VALUES (?, ?, ?, ?)", row
            )
        except sqlite3.Error as error:
            ran.wrong(f"A new parcel ({', '.join(row)}) can't be added: {error}.")
