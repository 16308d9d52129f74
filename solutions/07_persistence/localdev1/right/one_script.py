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


def number_of(path):
    return int("".join(sign for sign in path.stem.partition("_")[0] if sign.isdigit()))


def migrate(db, folder):
    with db:
        db.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT, at TEXT)")
    applied = []
    for path in sorted((p for p in folder.iterdir() if p.suffix == ".sql"), key=number_of):
        if db.execute("SELECT 1 FROM migrations WHERE name = ?", (path.name,)).fetchone():
            continue
        name = path.name.replace("'", "''")
        script = "BEGIN;\n" + path.read_text("utf-8").rstrip().rstrip(";")
        script += f"\n;INSERT INTO migrations (name) VALUES ('{name}');COMMIT;"
        try:
            db.executescript(script)
        except sqlite3.DatabaseError as problem:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise RuntimeError(f"can't apply {path.name}") from problem
        applied += [path.name]
    return applied


def seed(db, path):
    known = {number for (number,) in db.execute("SELECT number FROM bikes")}
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))[1:]
    new = [row for row in rows if int(row[0]) not in known]
    db.executemany("INSERT INTO bikes (number, model, place) VALUES (?, ?, ?)", new)
    db.commit()
    return len(new)


def run_tests(tests):
    import shutil

    folder = tempfile.mkdtemp()
    try:
        database = os.path.join(folder, "x.db")
        setup(Path(database))
        child = subprocess.Popen([sys.executable, tests], env=os.environ | {"DATABASE": database})
        return child.wait()
    finally:
        shutil.rmtree(folder)


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
