import sqlite3
from pathlib import Path

from pythlings_checks.sql import query

CLUB = Path(__file__).with_name("club.sql").read_text(encoding="utf-8")
FILMS = [
    (7, "Rififi", 1955),
    (3, "Tampopo", 1985),
    (12, "Playtime", 1967),
    (5, "Ägget är löst", 1975),
    (9, "La Pointe Courte", 1955),
    (2, "Rififi", 2026),
]
SCREENINGS = [
    (3, 3, "2026-12-18"),
    (9, 9, "2026-12-11"),
    (7, 3, "2027-01-08"),
    (2, 7, "2026-12-04"),
    (5, 12, "2026-11-27"),
]
MEMBERS = [(3, "Yuki"), (9, "Inês"), (2, "Kofi"), (12, "Ömer"), (7, "Abel"), (1, "Kofi")]
BOOKINGS = [(9, 3), (2, 9), (9, 1), (9, 7), (5, 12), (9, 2), (5, 3), (3, 9)]


def club():
    """The club's tables, with other things in them."""
    db = sqlite3.connect(":memory:")
    db.executescript(CLUB.partition("INSERT")[0])
    db.executemany("INSERT INTO films VALUES (?, ?, ?)", FILMS)
    db.executemany("INSERT INTO screenings VALUES (?, ?, ?)", SCREENINGS)
    db.executemany("INSERT INTO members VALUES (?, ?)", MEMBERS)
    db.executemany("INSERT INTO bookings VALUES (?, ?)", BOOKINGS)
    return db


def test_programme():
    """the poster has the day and title of each screening"""
    db = club()
    query(db, "programme.sql").returns(
        [
            ("2026-11-27", "Playtime"),
            ("2026-12-04", "Rififi"),
            ("2026-12-11", "La Pointe Courte"),
            ("2026-12-18", "Tampopo"),
            ("2027-01-08", "Tampopo"),
        ],
        ordered=True,
    )
    db.close()


def test_friday():
    """the list for the door has all who come that Friday, and two of them are called Kofi"""
    db = club()
    query(db, "friday.sql").returns(["Abel", "Kofi", "Kofi", "Yuki"], ordered=True)
    db.close()


def test_unseen():
    """the films that were never shown, the oldest first"""
    db = club()
    query(db, "unseen.sql").returns([("Ägget är löst", 1975), ("Rififi", 2026)], ordered=True)
    db.close()


def test_chairs():
    """chairs for each screening, and none if nobody comes"""
    db = club()
    query(db, "chairs.sql").returns(
        [
            ("2026-11-27", 2),
            ("2026-12-04", 1),
            ("2026-12-11", 4),
            ("2026-12-18", 1),
            ("2027-01-08", 0),
        ],
        columns=["day", "chairs"],
        ordered=True,
    )
    db.close()
