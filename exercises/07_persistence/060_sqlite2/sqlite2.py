"""Half a file of bees.

Every Sunday Lindiwe loads the weights of her beehives from a file. This time the program stopped
at line 13, where she had typed `bees!` for a number. She fixed the line and loaded the file again.
Now it stops at line 1: the first twelve are in the database already. And the weight she added by
hand on Friday is missing.

The first change begins a *transaction*. Until `commit`, only this connection sees the changes, and
`rollback` undoes them all. If you close the connection before the commit, they're lost. A `with`
looks after commit and rollback:

    with db:
        db.execute("INSERT INTO hives VALUES ('willow')")
        db.execute("INSERT INTO hives VALUES ('lime')")

If the block ends well, it commits. After an error it rolls back. It does *not* close `db`.

Write `open_diary`, which does all three, and use it everywhere. Then nothing else has to commit:

    python3 sqlite2.py bees.db load week.csv
    python3 sqlite2.py bees.db add willow 2026-05-06 42.5
    python3 sqlite2.py bees.db
"""

import csv
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TABLE = """
    CREATE TABLE IF NOT EXISTS weights (hive TEXT, day TEXT, kg REAL, PRIMARY KEY (hive, day))
"""


# TODO: a context manager, used as `with open_diary("bees.db") as db:`. It connects, and makes the
# table if it's missing. If the block ends well, all its changes are saved. After an error none of
# them is, and the error goes on. Whatever happens, the connection is closed afterwards.
@contextmanager
def open_diary(path: str) -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(path)
    db.execute(TABLE)
    yield db


def add(path: str, hive: str, day: str, kg: float) -> None:
    """Save one weight."""
    db = sqlite3.connect(path)
    db.execute(TABLE)
    db.execute("INSERT INTO weights VALUES (?, ?, ?)", (hive, day, kg))


def load(path: str, file: str) -> int:
    """Save all weights of a file, and return how many there are.

    A line can't be saved if it hasn't three values, if the weight isn't a number, or if its hive
    has a weight on this day already. Then nothing of the file is saved, and it's a ValueError that
    begins with the number of the line: "line 13: ...".
    """
    db = sqlite3.connect(path)
    db.execute(TABLE)
    number = 0
    with open(file, encoding="utf-8", newline="") as lines:
        for number, (hive, day, kg) in enumerate(csv.reader(lines), start=1):
            db.execute("INSERT INTO weights VALUES (?, ?, ?)", (hive, day, float(kg)))
            db.commit()
    return number


def weights(path: str) -> list[tuple[str, str, float]]:
    """Return all weights as (hive, day, kg), in this order."""
    db = sqlite3.connect(path)
    db.execute(TABLE)
    return db.execute("SELECT hive, day, kg FROM weights ORDER BY hive, day").fetchall()


def main(argv: list[str] | None = None) -> int:
    """sqlite2.py DATABASE [load FILE | add HIVE DAY KG]"""
    path, *words = sys.argv[1:] if argv is None else argv
    match words:
        case ["load", file]:
            try:
                print(load(path, file), "saved")
            except ValueError as error:
                print(f"{Path(file).name}, {error}. Nothing was saved.")
                return 1
        case ["add", hive, day, kg]:
            add(path, hive, day, float(kg))
        case _:
            for hive, day, kg in weights(path):
                print(f"{hive:10} {day} {kg:7.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
