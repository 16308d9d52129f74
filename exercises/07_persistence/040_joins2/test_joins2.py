import sqlite3
from collections import Counter
from pathlib import Path

import pytest
from joins2 import callouts, cars, chain, service
from pythlings_checks import program

TABLES = Path(__file__).with_name("rescue.sql").read_text(encoding="utf-8").partition("INSERT")[0]
PEOPLE = [
    (5, "Zoë", "Arva", 9),
    (2, "Ilir", "Brent", 5),
    (9, "Nour", "Arva", None),
    (7, "Bao", None, 5),
    (1, "Kaja", "Arva", 2),
    (4, "Emre", None, 2),
    (3, "Ilir", "Cima", 9),
]
OUT = [
    (5, "2026-02-01"),
    (5, "2026-02-03"),
    (2, "2025-12-31"),
    (9, "2026-11-30"),
    (1, "2025-01-01"),
    (5, "2025-07-07"),
    (5, "2026-12-31"),
]
COURSES = [(5, "ropes"), (5, "first aid"), (7, "ropes"), (9, "ropes"), (9, "ropes")]


@pytest.fixture
def db():
    """Another team than the one in rescue.sql."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    connection.executemany("INSERT INTO people VALUES (?, ?, ?, ?)", PEOPLE)
    connection.executemany("INSERT INTO callouts VALUES (?, ?)", OUT)
    connection.executemany("INSERT INTO courses VALUES (?, ?)", COURSES)
    yield connection
    connection.close()


def check(found, wanted, words):
    """Fail with these words if the rows differ."""
    found = [tuple(row) for row in found]
    if found == wanted:
        return
    missing, unwanted = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
    said = [f"missing:     {row}" for row in missing.elements()]
    said += [f"not wanted:  {row}" for row in unwanted.elements()]
    if not said:
        said = ["The rows are right, but their order isn't. Wanted:", *map(str, wanted)]
    pytest.fail(f"{words}\n\n" + "\n".join(said))


def in_any_order(rows):
    """The rows sorted, with two of the same name in an order of their own."""
    return sorted(rows, key=str)


def sorted_by_name(rows, words):
    """Fail if the rows aren't in the order of the names."""
    names = [row[0] for row in rows]
    if names != sorted(names):
        pytest.fail(f"{words} isn't in the order of the names: {', '.join(names)}.")


def test_chain(db):
    """the chain has everybody, even the one whom nobody calls"""
    found = chain(db)
    wanted = [
        ("Bao", "Zoë"),
        ("Emre", "Ilir"),
        ("Ilir", "Nour"),
        ("Ilir", "Zoë"),
        ("Kaja", "Ilir"),
        ("Nour", None),
        ("Zoë", "Nour"),
    ]
    check(in_any_order(found), in_any_order(wanted), "Nour is called by nobody. The chain:")
    sorted_by_name(found, "The chain")


def test_cars(db):
    """each two of a village share a car once, and nobody shares with themselves"""
    wanted = [("Kaja", "Nour", "Arva"), ("Kaja", "Zoë", "Arva"), ("Zoë", "Nour", "Arva")]
    words = "Three people live in Arva: Kaja (id 1), Zoë (5) and Nour (9). The cars:"
    check(cars(db), wanted, words)


def test_callouts(db):
    """callouts in a year has everybody, with a 0 for those who weren't out"""
    found = callouts(db, 2026)
    wanted = [
        ("Bao", 0),
        ("Emre", 0),
        ("Ilir", 0),
        ("Ilir", 0),
        ("Kaja", 0),
        ("Nour", 1),
        ("Zoë", 3),
    ]
    words = (
        "Of seven people, two were out in 2026, two only in 2025, three never. Two are called Ilir. "
        "The callouts:"
    )
    check(in_any_order(found), in_any_order(wanted), words)
    sorted_by_name(found, "The list of callouts")


def test_another_year(db):
    """callouts counts the year that was asked for"""
    found = callouts(db, 2025)
    wanted = [
        ("Bao", 0),
        ("Emre", 0),
        ("Ilir", 0),
        ("Ilir", 1),
        ("Kaja", 1),
        ("Nour", 0),
        ("Zoë", 1),
    ]
    check(in_any_order(found), in_any_order(wanted), "In 2025, three people were out once:")


def test_service(db):
    """callouts and courses don't multiply each other"""
    found = service(db)
    wanted = [
        ("Bao", 0, 1),
        ("Emre", 0, 0),
        ("Ilir", 0, 0),
        ("Ilir", 1, 0),
        ("Kaja", 1, 0),
        ("Nour", 1, 2),
        ("Zoë", 4, 2),
    ]
    words = (
        "Zoë was out 4 times and took 2 courses. Nour was out once, and took the course "
        "in ropes twice. Callouts and courses:"
    )
    check(in_any_order(found), in_any_order(wanted), words)
    sorted_by_name(found, "The list")


def test_program():
    """the sheet is right, and Mei is on it"""
    program("joins2.py").prints(
        "WHO CALLS WHOM\n"
        "  Idris    is called by Sanna\n"
        "  Luca     is called by Mei\n"
        "  Mei      gets the alarm\n"
        "  Sanna    is called by Mei\n"
        "CARS\n"
        "  Mei and Sanna, from Arva\n"
        "CALLOUTS IN 2026\n"
        "  Idris    0\n"
        "  Luca     2\n"
        "  Mei      1\n"
        "  Sanna    0\n"
        "CALLOUTS AND COURSES SO FAR\n"
        "  Idris    0 1\n"
        "  Luca     2 3\n"
        "  Mei      2 1\n"
        "  Sanna    1 0\n"
    )
