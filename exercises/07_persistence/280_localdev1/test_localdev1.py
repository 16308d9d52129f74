import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from localdev1 import main, migrate, run_tests, seed
from pythlings_checks import called, program

TABLE = "CREATE TABLE bikes (number INTEGER PRIMARY KEY, model TEXT, place TEXT)"


@pytest.fixture
def db(tmp_path):
    connection = sqlite3.connect(tmp_path / "try.db")
    connection.execute("PRAGMA synchronous = OFF")
    yield connection
    connection.close()


@pytest.fixture
def folder(tmp_path):
    """A folder with some migrations."""
    made = tmp_path / "steps"
    made.mkdir()
    files = {
        "10_c.sql": "INSERT INTO log VALUES ('c'); INSERT INTO log VALUES ('c; again')",
        "2_b.sql": "-- the second\nINSERT INTO log VALUES ('b');\n",
        "1_a.sql": "CREATE TABLE log (word TEXT);",
        "notes.txt": "not a migration",
        "3_old.sql.txt": "not a migration, either",
    }
    for name, text in files.items():
        (made / name).write_text(text, encoding="utf-8")
    return made


def check(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def seen(db, sql):
    """What another connection sees."""
    if db.in_transaction:
        pytest.fail("Afterwards a transaction is still open: nobody else sees what was done.")
    path = db.execute("PRAGMA database_list").fetchone()[2]
    with closing(sqlite3.connect(path)) as other:
        try:
            return [row[0] for row in other.execute(sql)]
        except sqlite3.Error as error:
            pytest.fail(f"In the database something is missing: {error}")


def applied(db):
    return sorted(seen(db, "SELECT name FROM migrations"))


def test_migrate(db, folder):
    """migrations are applied by number: 10 comes after 2"""
    try:
        found = migrate(db, folder)
    except (RuntimeError, sqlite3.Error) as error:
        pytest.fail(
            "There are 1_a.sql, which makes a table, and 2_b.sql and 10_c.sql, which fill it. In the "
            f"order of their numbers, all are right. `migrate` ended with: {error}\n{error.__cause__ or ''}"
        )
    check(
        found,
        ["1_a.sql", "2_b.sql", "10_c.sql"],
        "There are 1_a.sql, 2_b.sql and 10_c.sql. `migrate` returned:",
    )
    check(seen(db, "SELECT word FROM log"), ["b", "c", "c; again"], "What they did:")
    check(applied(db), ["10_c.sql", "1_a.sql", "2_b.sql"], "The table migrations:")


def test_migrate_again(db, folder):
    """what was applied isn't applied again, and what's new is"""
    migrate(db, folder)
    check(migrate(db, folder), [], "The second time there's nothing to apply. `migrate` returned:")
    (folder / "3_late.sql").write_text("INSERT INTO log VALUES ('late')", encoding="utf-8")
    (folder / "4_x.sql").write_text("INSERT INTO log VALUES ('x')", encoding="utf-8")
    check(
        migrate(db, folder),
        ["3_late.sql", "4_x.sql"],
        "Colleagues have added 3_late.sql and 4_x.sql. `migrate` returned:",
    )
    check(seen(db, "SELECT word FROM log"), ["b", "c", "c; again", "late", "x"], "What they did:")


def test_migrate_fails(db, folder):
    """a migration that fails leaves nothing of itself behind"""
    bad = "CREATE TABLE half (x); INSERT INTO log VALUES ('half'); INSERT INTO nowhere VALUES (1);"
    (folder / "2_b.sql").write_text(bad, encoding="utf-8")
    try:
        migrate(db, folder)
    except RuntimeError as error:
        if "2_b.sql" not in str(error):
            pytest.fail(f"The RuntimeError doesn't name the file 2_b.sql: {error}")
    except sqlite3.Error as error:
        pytest.fail(
            f"2_b.sql is wrong. That should be a RuntimeError with its name. It ended with: {error!r}"
        )
    else:
        pytest.fail("2_b.sql is wrong, and there was no error.")
    check(applied(db), ["1_a.sql"], "2_b.sql failed. The table migrations:")
    check(
        seen(db, "SELECT word FROM log"),
        [],
        "Of 2_b.sql, which failed in its third line, there's still:",
    )
    check(
        seen(db, "SELECT name FROM sqlite_master WHERE name = 'half'"),
        [],
        "A table of 2_b.sql is still there:",
    )


def test_migrate_goes_on(db, folder):
    """after the repair, migrate goes on where it stopped"""
    good = (folder / "2_b.sql").read_text(encoding="utf-8")
    (folder / "2_b.sql").write_text("SELEKT 1", encoding="utf-8")
    try:
        migrate(db, folder)
    except RuntimeError:
        pass
    (folder / "2_b.sql").write_text(good, encoding="utf-8")
    check(
        migrate(db, folder),
        ["2_b.sql", "10_c.sql"],
        "2_b.sql failed, and was repaired. `migrate` returned:",
    )


def test_seed(db, tmp_path):
    """bikes that are missing are added, and none is changed"""
    db.execute(TABLE)
    db.execute("INSERT INTO bikes VALUES (12, 'my experiment', 'Attic')")
    db.commit()
    bikes = tmp_path / "some.csv"
    bikes.write_text(
        'number,model,place\n12,Cargo,Harbour\n3,"Tandem, red",Åsgård\n', encoding="utf-8"
    )
    try:
        added = seed(db, bikes)
    except sqlite3.IntegrityError as error:
        pytest.fail(f"Bike 12 is there already, and `seed` ended with: {error}")
    check(
        seen(db, "SELECT model FROM bikes ORDER BY number"),
        ["Tandem, red", "my experiment"],
        "Bike 3 was missing. Bike 12 was there, and somebody had made it their experiment. After `seed`, "
        "the models of 3 and 12:",
    )
    check(added, 1, "One of two bikes was missing. `seed` returned:")
    check(seed(db, bikes), 0, "The second time, none was missing. `seed` returned:")


def test_setup(tmp_path):
    """setup does everything, and nothing the second time"""
    ran = called(main, "setup", "hire.dev.db", cwd=tmp_path)
    ran.prints(
        "migrated: 1_bikes.sql\nmigrated: 2_hires.sql\nmigrated: 10_places.sql\nseeded: 3 bikes\n"
    )
    called(main, "setup", "hire.dev.db", cwd=tmp_path).prints("hire.dev.db is up to date\n")


def test_reset(tmp_path):
    """reset begins again, and never touches another database"""
    called(main, "setup", "hire.dev.db", cwd=tmp_path).succeeds()
    with closing(sqlite3.connect(tmp_path / "hire.dev.db")) as db:
        db.execute("DELETE FROM bikes")
        db.commit()
    called(main, "reset", "hire.dev.db", cwd=tmp_path).says("seeded: 3 bikes")
    (tmp_path / "hire.db").write_bytes(b"precious")
    called(main, "reset", "hire.db", cwd=tmp_path).fails(1)
    if (tmp_path / "hire.db").read_bytes() != b"precious":
        pytest.fail("hire.db isn't a database for development, and it was changed.")


def test_tests(tmp_path):
    """test runs the tests, and leaves nothing behind"""
    ran = program("localdev1.py", "test", cwd=tmp_path).succeeds()
    if "Ran 2 tests" not in ran.stderr:
        pytest.fail(
            f"The two tests of hire_checks.py should have run. This is what was printed:\n\n{ran.screen}"
        )
    left = [path.name for path in tmp_path.iterdir()]
    check(left, [], "Afterwards in the folder:")


def test_this_python(tmp_path, monkeypatch):
    """the tests run with the Python that runs the program"""
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "own_checks.py").write_text("import sys\nsys.exit(7)\n", encoding="utf-8")
    try:
        found = run_tests(tmp_path / "own_checks.py")
    except OSError as error:
        pytest.fail(
            "Here PATH leads to no Python at all, and your program runs with "
            f"{Path(sys.executable).name}, wherever that is. run_tests ended with: {error}"
        )
    check(found, 7, "The tests ended with status 7. run_tests gave:")


def test_tests_fail(tmp_path):
    """if the tests fail, so does the command; and each run has a fresh database"""
    note = tmp_path / "note.txt"
    tests = tmp_path / "own_checks.py"
    tests.write_text(
        "import os, sqlite3, sys\n"
        "db = sqlite3.connect(os.environ['DATABASE'])\n"
        "[(count,)] = db.execute('SELECT COUNT(*) FROM bikes')\n"
        "db.execute('DELETE FROM bikes'); db.commit(); db.close()\n"
        f"open({str(note)!r}, 'a').write(os.environ['DATABASE'] + '\\n')\n"
        "sys.exit(5 if count == 3 else 6)\n",
        encoding="utf-8",
    )
    found = [run_tests(tests), run_tests(tests)]
    check(
        found,
        [5, 5],
        "The tests ended with status 5, twice (6 means: with leftovers). run_tests gave:",
    )
    for path in note.read_text(encoding="utf-8").split("\n")[:-1]:
        if os.path.exists(path):
            pytest.fail("The database of the tests is still there afterwards.")
    if os.environ.get("DATABASE"):
        pytest.fail("Afterwards DATABASE is set in the environment of the caller, too.")
