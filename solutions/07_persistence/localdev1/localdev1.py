"""Day one, half past four.

Emeka's first day at the bike hire: "To set up your database, ask Tuva for a file. Then run the SQL
in the wiki, except step 4." At half past four it nearly works. The next new colleague should type
one line and get a cup of tea:

    python3 localdev1.py setup hire.dev.db

It makes the database, applies the migrations, and adds some bikes. A week later, the same line does
only what's new.

    python3 localdev1.py reset hire.dev.db      # throw it away, and begin again
    python3 localdev1.py test                   # the tests, with a database of their own

`main` is there already. Write the three functions that it needs. There are two traps:

- The migrations are `1_bikes.sql`, `2_hires.sql` and `10_places.sql`. As a text, "10" comes before
  "2".
- `executescript` first commits whatever is open. If statement 3 of a file fails, 1 and 2 stay,
  unless the script itself begins with BEGIN, and you roll back. SQLite can undo a CREATE TABLE,
  too.
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
    """Apply the migrations (*.sql) in a folder that are still missing, in order of their numbers.

    Return their names. The table `migrations` holds the name of each one that was applied, such as
    "1_bikes.sql". A migration is applied as a whole, including its name in the table, or not at
    all. If one fails, it's a RuntimeError with its name in it. Those before it stay, and those
    after it aren't tried.
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
    """Add those bikes of a CSV file (number,model,place) that are missing, commit, return how many.

    A bike that's there stays as it is: perhaps somebody has changed it to try something out.
    """
    sql = "INSERT OR IGNORE INTO bikes (number, model, place) VALUES (:number, :model, :place)"
    with path.open(encoding="utf-8", newline="") as file, db:
        return sum(db.execute(sql, row).rowcount for row in csv.DictReader(file))


def run_tests(tests: Path) -> int:
    """Run a file of tests with a fresh database, and return the exit status.

    The environment variable DATABASE tells the tests its path. It's set up like any other
    (migrations, then bikes.csv) in a temporary folder, and is gone afterwards. The tests run with
    the same Python as this program.
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
# BEGIN inside the script keeps the transaction open until the name is written, too. So a crash
# can't leave a migration that's done but not noted. Tests with a database of their own can run at
# any time, and for two people at once. The usual tool for all this is Alembic. Its idea is in these
# 20 lines.
