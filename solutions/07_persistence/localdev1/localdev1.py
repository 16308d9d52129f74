"""Day one, half past four.

Emeka's first day at the bike hire: "To set up your database, ask Tuva. She'll send you a file, then
run the SQL in the wiki, except step 4." At half past four it nearly works. The next new colleague
should type one line, and get a cup of tea:

    python3 localdev1.py setup hire.dev.db

It makes the database, applies the migrations, and fills in some bikes. Typed again a week later, it
does only what's new since.

    python3 localdev1.py reset hire.dev.db      # throw it away, and begin anew
    python3 localdev1.py test                   # the tests, with a database of their own

`main` is there already. Write the three functions that it needs, and mind two traps:

- The migrations are `1_bikes.sql`, `2_hires.sql` and, by now, `10_places.sql`. Sorted as texts, "10"
  comes before "2".
- `executescript` commits whatever was open before. If line 3 of a file fails, lines 1 and 2 stay,
  unless the text itself begins with BEGIN, and you roll back. SQLite can undo a CREATE TABLE, too.
"""

import csv
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).resolve().parent


def migrate(db: sqlite3.Connection, folder: Path) -> list[str]:
    """Apply the migrations (*.sql) of a folder that are missing, in order; return their names.

    The table `migrations` has the name of each that was applied, such as "1_bikes.sql". A migration
    is applied as a whole, its name included, or not at all. If one fails, that's a RuntimeError with
    its name in it; those before it stay, those after it aren't tried.
    """
    db.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)")
    done = {name for (name,) in db.execute("SELECT name FROM migrations")}
    applied = []
    for path in sorted(folder.glob("*.sql"), key=lambda path: int(path.name.split("_")[0])):
        if path.name in done:
            continue
        try:
            db.executescript(f"BEGIN;\n{path.read_text(encoding='utf-8')}\n;")
            db.execute("INSERT INTO migrations VALUES (?)", (path.name,))
        except sqlite3.Error as error:
            db.rollback()
            raise RuntimeError(f"{path.name} failed: {error}") from error
        db.commit()
        applied.append(path.name)
    return applied


def seed(db: sqlite3.Connection, path: Path) -> int:
    """Add the bikes of a CSV file (number,model,place) that aren't there, and commit; return how many.

    A bike that's there stays as it is: perhaps somebody has changed it in order to try something.
    """
    sql = "INSERT OR IGNORE INTO bikes (number, model, place) VALUES (:number, :model, :place)"
    with path.open(encoding="utf-8", newline="") as file, db:
        return sum(db.execute(sql, row).rowcount for row in csv.DictReader(file))


def run_tests(tests: Path) -> int:
    """Run a file of tests with a fresh database, and return the exit status.

    The tests get its path in the variable DATABASE. It's set up like any other (migrations, then
    bikes.csv), is in a temporary folder, and is gone afterwards. The tests run with this Python.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tests.dev.db"
        setup(path)
        env = {**os.environ, "DATABASE": str(path)}
        return subprocess.run([sys.executable, str(tests)], env=env, check=False).returncode


def setup(path: Path) -> None:
    """Make a database, or bring it up to date."""
    with closing(sqlite3.connect(path)) as db:
        applied = migrate(db, HERE / "migrations")
        added = seed(db, HERE / "bikes.csv")
    for name in applied:
        print(f"migrated: {name}")
    if added:
        print(f"seeded: {added} bikes")
    if not applied and not added:
        print(f"{path.name} is up to date")


def main(argv: list[str] | None = None) -> int:
    """setup DATABASE | reset DATABASE | test"""
    match sys.argv[1:] if argv is None else argv:
        case ["setup", path]:
            setup(Path(path))
        case ["reset", path]:
            if not path.endswith(".dev.db"):
                print(f"{path} isn't a database for development: its name should end with .dev.db")
                return 1
            Path(path).unlink(missing_ok=True)
            setup(Path(path))
        case ["test"]:
            return run_tests(HERE / "hire_checks.py")
        case _:
            print(main.__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())


# Why this way
#
# BEGIN inside the script keeps the transaction open until the name is written, too, so a crash can't
# leave a migration that's done and not noted. Tests with a database of their own can be run at any
# time, and by two people at once. The real tool for all this is Alembic; its idea is these 20 lines.
