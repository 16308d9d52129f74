import sqlite3

from pythlings_checks.sql import query

FOUND = [
    (3, "umbrella", 4, "2026-10-01"),
    (11, "umbrella", 4, "2026-11-02"),
    (8, "umbrella", 4, "2026-10-31"),
    (5, "umbrella", 12, "2026-11-02"),
    (10, "umbrella", 4, "2025-10-31"),
    (9, "umbrella", 4, "2026-10-31"),
    (4, "bag", 12, "2026-09-30"),
    (2, "bag", 4, "2026-10-01"),
    (6, "suitcase", 12, "2026-11-01"),
    (7, "suitcase", 40, "2026-11-03"),
    (1, "Matějův klobouk", 1, "2026-10-14"),
    (12, "handbag", 4, "2026-10-09"),
]


def depot():
    """The database of the depot, with some things in it."""
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE TABLE found (number INTEGER PRIMARY KEY, thing TEXT NOT NULL, "
        "line INTEGER NOT NULL, day TEXT NOT NULL)"
    )
    db.executemany("INSERT INTO found VALUES (?, ?, ?, ?)", FOUND)
    return db


def made():
    """An empty database with the learner's table, what they wrote, and its columns by name."""
    db = sqlite3.connect(":memory:")
    ran = query(db, "table.sql")
    columns = {column[1]: column[2:] for column in db.execute("PRAGMA table_info(found)")}
    if not columns:
        ran.wrong("Afterwards there's no table with the name found.")
    return db, ran, columns


def test_table():
    """table.sql makes the table found with its four columns"""
    db, ran, columns = made()
    for name, kind in [
        ("number", "INTEGER"),
        ("thing", "TEXT"),
        ("line", "INTEGER"),
        ("day", "TEXT"),
    ]:
        if name not in columns:
            ran.wrong(f"The table has no column {name}. It has: {', '.join(columns)}.")
        found = columns[name][0].upper()
        if name == "number" and found != kind and "INT" in found:
            ran.wrong(f"Only with the word INTEGER does SQLite count. number is {found}.")
        # SQLite takes INT and BIGINT for INTEGER, and VARCHAR(20) for TEXT.
        if kind[:3] not in found and not (kind == "TEXT" and "CHAR" in found):
            ran.wrong(f"The column {name} should be {kind}. It's {found or 'nothing yet'}.")
    if len(columns) > 4:
        ran.wrong(f"Four columns are wanted. The table has: {', '.join(columns)}.")
    db.close()


def test_number():
    """the database counts the numbers by itself"""
    db, ran, _ = made()
    try:
        db.execute("INSERT INTO found (thing, line, day) VALUES ('kite', 4, '2026-11-05')")
        db.execute("INSERT INTO found (thing, line, day) VALUES ('book', 4, '2026-11-05')")
        numbers = [number for (number,) in db.execute("SELECT number FROM found")]
    except sqlite3.Error as error:
        ran.wrong(f"A thing can't be added without a number: {error}.")
    if numbers != [1, 2]:
        ran.wrong(f"Two things were added. Their numbers should be 1 and 2, and are {numbers}.")
    db.close()


def test_nothing_missing():
    """nothing can be added without thing, line and day"""
    db, ran, _ = made()
    for row in [(None, 4, "2026-11-05"), ("kite", None, "2026-11-05"), ("kite", 4, None)]:
        try:
            db.execute("INSERT INTO found (thing, line, day) VALUES (?, ?, ?)", row)
        except sqlite3.IntegrityError:
            continue
        except sqlite3.Error as error:
            ran.wrong(f"Nothing can be added to the table: {error}.")
        name = ["thing", "line", "day"][row.index(None)]
        ran.wrong(f"Something could be added without a {name}. It can't be left out.")
    db.close()


def test_monday():
    """monday.sql adds the three things, and the database numbers them"""
    db = depot()
    query(db, "monday.sql").leaves(
        "SELECT number, thing, line, day FROM found WHERE number > 12",
        [
            (13, "cello", 1, "2026-11-02"),
            (14, "Tereza's scarf", 4, "2026-11-02"),
            (15, "pram", 10, "2026-11-02"),
        ],
    ).leaves("SELECT COUNT(*) FROM found", 15)
    db.close()


def test_umbrellas():
    """umbrellas.sql finds the umbrellas of line 4, the last at the top"""
    db = depot()
    query(db, "umbrellas.sql").returns(
        [
            (11, "2026-11-02"),
            (9, "2026-10-31"),
            (8, "2026-10-31"),
            (3, "2026-10-01"),
            (10, "2025-10-31"),
        ],
        ordered=True,
    )
    db.close()


def test_october():
    """october.sql finds what was found in October 2026, day by day"""
    db = depot()
    query(db, "october.sql").returns(
        [
            ("2026-10-01", "bag"),
            ("2026-10-01", "umbrella"),
            ("2026-10-09", "handbag"),
            ("2026-10-14", "Matějův klobouk"),
            ("2026-10-31", "umbrella"),
            ("2026-10-31", "umbrella"),
        ],
        ordered=True,
    )
    db.close()


def test_luggage():
    """luggage.sql finds bags and suitcases, but none of line 12"""
    db = depot()
    query(db, "luggage.sql").returns([(2, "bag", 4), (7, "suitcase", 40)], ordered=True)
    db.close()
