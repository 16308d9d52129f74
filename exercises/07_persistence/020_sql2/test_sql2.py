import sqlite3

from pythlings_checks.sql import query

VOLUNTEERS = ["Dov", "Amina", "Zofia", "Björn", "Chidi", "Ana"]
VISITS = [
    ("2026-06-08", "mill", "Dov", None),
    ("2026-06-02", "church", "Chidi", 7),
    ("2026-06-09", "Zingst", "Chidi", 0),
    ("2026-06-01", "quarry", "Amina", 40),
    ("2026-06-03", "quarry", "Chidi", None),
    ("2026-06-07", "church", "Chidi", 12),
    ("2026-06-10", "quarry", None, 5),
    ("2026-06-04", "mill", "Amina", 0),
    ("2026-06-06", "quarry", "Amina", 45),
    ("2026-06-11", "harbour", "Dov", None),
    ("2026-06-12", "Zingst", "Dov", 0),
    ("2026-06-05", "church", "Amina", 10),
    ("2026-06-13", "Zingst", "Amina", 1),
    ("2026-06-14", "church", None, 0),
    ("2026-06-15", "mill", "Dov", 200),
]


def swifts():
    """The database with its visits."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE volunteers (name TEXT PRIMARY KEY)")
    db.execute(
        "CREATE TABLE visits (day TEXT NOT NULL, place TEXT NOT NULL, volunteer TEXT, birds INTEGER)"
    )
    db.executemany("INSERT INTO volunteers VALUES (?)", [(name,) for name in VOLUNTEERS])
    db.executemany("INSERT INTO visits VALUES (?, ?, ?, ?)", VISITS)
    return db


def test_fog():
    """fog.sql finds the evenings in fog"""
    db = swifts()
    query(db, "fog.sql").returns(
        [("2026-06-03", "quarry"), ("2026-06-08", "mill"), ("2026-06-11", "harbour")],
        ordered=True,
    )
    db.close()


def test_places():
    """places.sql counts all visits, and fog doesn't lower the mean"""
    db = swifts()
    query(db, "places.sql").returns(
        [
            ("Zingst", 3, 1 / 3),
            ("church", 4, 7.25),
            ("harbour", 1, None),
            ("mill", 3, 100.0),
            ("quarry", 4, 30.0),
        ],
        columns=["place", "visits", "mean"],
        ordered=True,
    )
    db.close()


def test_busy():
    """busy.sql finds the places with three counts, the highest first"""
    db = swifts()
    query(db, "busy.sql").returns(
        [("quarry", 45), ("church", 12), ("Zingst", 1)], columns=["place", "most"], ordered=True
    )
    db.close()


def test_perhaps():
    """perhaps.sql leaves out only the evenings without a swift"""
    db = swifts()
    query(db, "perhaps.sql").returns(
        [
            ("2026-06-01", "quarry", 40),
            ("2026-06-02", "church", 7),
            ("2026-06-03", "quarry", None),
            ("2026-06-05", "church", 10),
            ("2026-06-06", "quarry", 45),
            ("2026-06-07", "church", 12),
            ("2026-06-08", "mill", None),
            ("2026-06-10", "quarry", 5),
            ("2026-06-11", "harbour", None),
            ("2026-06-13", "Zingst", 1),
            ("2026-06-15", "mill", 200),
        ],
        ordered=True,
    )
    db.close()


def test_never():
    """never.sql finds those who are on no visit, though some visits have no name"""
    db = swifts()
    query(db, "never.sql").returns(["Ana", "Björn", "Zofia"], ordered=True)
    db.close()
