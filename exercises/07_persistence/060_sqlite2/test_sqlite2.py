import sqlite3

import pytest
from pythlings_checks import called
from sqlite2 import add, load, main, open_diary, weights

OPENED = []
CONNECT = sqlite3.connect


@pytest.fixture
def bees(tmp_path, monkeypatch):
    """The path of a database that isn't there yet. Who connects to it is written down."""
    OPENED.clear()

    def connect(*args, **options):
        db = CONNECT(*args, **{"timeout": 0.05, **options})
        db.execute("PRAGMA synchronous = OFF")  # nobody waits for the disk
        db.execute("PRAGMA journal_mode = MEMORY")
        OPENED.append(db)
        return db

    monkeypatch.setattr(sqlite3, "connect", connect)
    yield str(tmp_path / "bees.db")
    for db in OPENED:
        db.close()


def is_open(db):
    try:
        return db.total_changes >= 0
    except sqlite3.ProgrammingError:
        return False


def closed(words):
    """Fail if a connection is still open."""
    if not OPENED:
        pytest.fail(f"{words}: no connection was ever made with sqlite3.connect.")
    if any(is_open(db) for db in OPENED):
        pytest.fail(f"{words}: the connection is still open.")


def saved(path):
    """What somebody else finds in the database."""
    db = CONNECT(path)
    try:
        return db.execute("SELECT hive, day, kg FROM weights ORDER BY hive, day").fetchall()
    except sqlite3.OperationalError:
        return []
    finally:
        db.close()


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def put(db, hive, kg=1.0):
    db.execute("INSERT INTO weights VALUES (?, '2026-05-01', ?)", (hive, kg))


def test_saved(bees):
    """if the block of open_diary ends well, its changes are saved"""
    with open_diary(bees) as db:
        put(db, "Königin", 12.5)
        put(db, "lime", 0)
    wanted = [("Königin", "2026-05-01", 12.5), ("lime", "2026-05-01", 0.0)]
    check(saved(bees), wanted, "After a block of open_diary with two weights, somebody else finds:")


def test_undone(bees):
    """if the block of open_diary ends with an error, none of its changes is saved"""
    with open_diary(bees) as db:
        put(db, "lime")
    for error in (LookupError, KeyboardInterrupt):
        try:
            with open_diary(bees) as db:
                put(db, "willow")
                db.execute("DELETE FROM weights WHERE hive = 'lime'")
                raise error
        except error:
            pass
        else:
            pytest.fail(f"A {error.__name__} in the block should come out of it. It's lost.")
        wanted = [("lime", "2026-05-01", 1.0)]
        check(saved(bees), wanted, f"After a block that ended with a {error.__name__}, the table:")


def test_not_before(bees):
    """until the block ends, nobody else sees its changes"""
    with open_diary(bees) as db:
        put(db, "willow")
        check(saved(bees), [], "In the block of open_diary, after an INSERT, somebody else finds:")


def test_closed(bees):
    """after the block of open_diary, the connection is closed"""
    with open_diary(bees) as db:
        put(db, "lime")
    closed("After the block of open_diary")
    with pytest.raises(LookupError), open_diary(bees) as db:
        raise LookupError
    closed("After an error in the block of open_diary")


def test_add(bees):
    """what's added is saved"""
    add(bees, "willow", "2026-05-08", 40.5)
    check(saved(bees), [("willow", "2026-05-08", 40.5)], 'After add(..., "willow", ...):')
    closed("After add")


def test_add_twice(bees):
    """a second weight of the same hive and day is refused, and the first stays"""
    add(bees, "willow", "2026-05-08", 40.5)
    with pytest.raises(sqlite3.IntegrityError):
        add(bees, "willow", "2026-05-08", 77)
    check(saved(bees), [("willow", "2026-05-08", 40.5)], "After a second weight on one day:")
    closed("After an add that was refused")


def week(tmp_path, text):
    file = tmp_path / "week.csv"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_load(bees, tmp_path):
    """a good file is saved as a whole"""
    file = week(tmp_path, "willow,2026-05-04,41.5\nlime,2026-05-04,38\nlime,2026-05-03,0\n")
    check(load(bees, file), 3, "load gave back:")
    wanted = [
        ("lime", "2026-05-03", 0.0),
        ("lime", "2026-05-04", 38.0),
        ("willow", "2026-05-04", 41.5),
    ]
    check(saved(bees), wanted, "After loading a file of three lines, the table:")
    closed("After load")


def test_load_nothing(bees, tmp_path):
    """an empty file has nothing to save"""
    check(load(bees, week(tmp_path, "")), 0, "load gave back, for an empty file:")


BAD = [
    ("not a number", "lime,2026-05-05,bees!"),
    ("only two values", "lime,2026-05-05"),
    ("four values", "lime,2026-05-05,4,5"),
    ("a hive and day that were loaded before", "oak,2026-05-01,5"),
    ("a hive and day as in line 1", "willow,2026-05-04,41.5"),
]


@pytest.mark.parametrize(("what", "line"), BAD, ids=[what for what, _ in BAD])
def test_bad_line(bees, tmp_path, what, line):
    """one bad line, and nothing is saved"""
    add(bees, "oak", "2026-05-01", 50)
    good = "willow,2026-05-04,41.5\nlime,2026-05-04,38\n"
    file = week(tmp_path, f"{good}{line}\nelm,2026-05-05,1\n")
    try:
        found = load(bees, file)
    except ValueError as error:
        told = str(error)
    except sqlite3.Error as error:
        told = f"{type(error).__name__}: {error}"
    else:
        pytest.fail(
            f"Line 3 is {line!r} ({what}). That should be a ValueError. load gave back {found}."
        )
    words = f"Line 3 of a file is {line!r} ({what}).\nAfter load, the table:"
    check(saved(bees), [("oak", "2026-05-01", 50.0)], words)
    if not told.startswith("line 3: "):
        pytest.fail(
            f"Line 3 is {line!r}. The ValueError should begin with 'line 3: '. It's: {told}"
        )
    closed("After a load that failed")


def test_weights(bees):
    """weights gives what's there, in order, and closes"""
    check(weights(bees), [], "weights of a new database:")
    for hive, day in [("oak", "2026-05-02"), ("lime", "2026-05-03"), ("oak", "2026-05-01")]:
        add(bees, hive, day, 7)
    wanted = [
        ("lime", "2026-05-03", 7.0),
        ("oak", "2026-05-01", 7.0),
        ("oak", "2026-05-02", 7.0),
    ]
    check(weights(bees), wanted, "weights gave back:")
    closed("After weights")


def test_program(bees, tmp_path):
    """the program: fix the line, load again, and nothing is there twice"""
    text = "willow,2026-05-04,41.5\nlime,2026-05-04,bees!\n"
    week(tmp_path, text)
    ran = called(main, "bees.db", "load", "week.csv", cwd=tmp_path)
    ran.fails(1).says("week.csv, line 2: ", "Nothing was saved.")
    week(tmp_path, text.replace("bees!", "38"))
    called(main, "bees.db", "load", "week.csv", cwd=tmp_path).prints("2 saved").succeeds()
    called(main, "bees.db", "add", "oak", "2026-05-05", "7", cwd=tmp_path).succeeds()
    ran = called(main, "bees.db", cwd=tmp_path)
    ran.prints(
        "lime       2026-05-04   38.00\n"
        "oak        2026-05-05    7.00\n"
        "willow     2026-05-04   41.50\n"
    )
