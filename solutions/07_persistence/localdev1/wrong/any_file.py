# expect: 3_old.sql.txt
"""Day one, half past four.

Emeka's first day at the bike hire: "To set up your database, ask Tuva. She'll send you a file, then
run the SQL in the wiki, except step 4." At half past four it nearly works. The next new colleague
should type one line:

    python3 localdev1.py setup hire.dev.db

It makes the database, applies missing migrations, and fills in the examples. Typed again, it has
nothing to do, or only what's new since.

    python3 localdev1.py reset hire.dev.db      # throw it away, and begin anew
    python3 localdev1.py test                   # the tests, with a database of their own

Write the three functions; main is there already. Two traps:

- Migrations are numbered `1_bikes.sql`, `2_hires.sql` … `10_prices.sql`. As texts, "10" comes before "2".
- `executescript` commits what was open before, and after an error leaves half of a file behind, unless
  the text itself has BEGIN and COMMIT, and you ROLLBACK. In SQLite, CREATE TABLE can be undone, too.

    python3 localdev1.py setup hire.dev.db
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
    db.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)")
    done = {name for (name,) in db.execute("SELECT name FROM migrations")}
    applied = []
    for path in sorted([p for p in folder.iterdir() if p.name[0].isdigit()], key=lambda path: int(path.name.split("_")[0])):
        if path.name in done:
            continue
        sql = path.read_text(encoding="utf-8")
        try:
            db.executescript(f"BEGIN;\n{sql}\n;INSERT INTO migrations VALUES ('{path.name}');\nCOMMIT;")
        except sqlite3.Error as error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise RuntimeError(f"{path.name}: {error}") from error
        applied.append(path.name)
    return applied
    # TODO


def seed(db: sqlite3.Connection, path: Path) -> int:
    added = 0
    with db, open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            added += db.execute(
                "INSERT OR IGNORE INTO bikes (number, model, place) VALUES (?, ?, ?)",
                (row["number"], row["model"], row["place"]),
            ).rowcount
    return added
    # TODO


def run_tests(tests: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tests.db"
        setup(path)
        return subprocess.run([sys.executable, tests], env={**os.environ, "DATABASE": str(path)}).returncode
    # TODO


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
