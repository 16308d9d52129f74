"""The released owl is back.

Malia nurses injured birds. Her list was in memory, and when the power went, so did the list. A
friend wrote SqliteBirds, which keeps it in a database. Malia's first report: "Birds that I've
released are back in the morning!"

The rest of her program doesn't care where the birds are kept. It knows the four methods of
birds.py and no others. An object like this is called a repository.

Several repositories with the same promises need only one test. `contract(make)` calls `make()`
for a new, empty repository, as often as it likes, and asserts everything that birds.py promises.

1. Write `contract`, in contract.py. It passes on MemoryBirds.
2. Fix SqliteBirds. It breaks four promises, and then there's Malia's report.
3. Write JsonBirds.

All of sqlite3 that you need is this:

    >>> import sqlite3
    >>> db = sqlite3.connect(":memory:")
    >>> with db:  # saves the changes made inside, or undoes them all if there's an error
    ...     _ = db.execute("CREATE TABLE eggs (nest TEXT PRIMARY KEY, number INTEGER)")
    ...     _ = db.execute("INSERT INTO eggs VALUES (?, ?)", ("oak", 3))
    >>> db.execute("SELECT nest, number FROM eggs ORDER BY nest").fetchall()
    [('oak', 3)]
    >>> db.execute("DELETE FROM eggs WHERE nest = ?", ("elm",)).rowcount
    0
"""

import sqlite3
import sys

from birds import Bird, Birds, MemoryBirds


class SqliteBirds:
    """Birds in an SQLite database: SqliteBirds("birds.db"). A missing file is made."""

    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path)
        with self.db:
            self.db.execute(
                "CREATE TABLE IF NOT EXISTS birds (ring TEXT PRIMARY KEY, kind TEXT, grams REAL)"
            )

    def add(self, bird: Bird) -> None:
        # A ring that's in the table already makes this an sqlite3.IntegrityError.
        with self.db:
            self.db.execute(
                "INSERT INTO birds VALUES (?, ?, ?)", (bird.ring, bird.kind, bird.grams)
            )

    def get(self, ring: str) -> Bird:
        rows = self.db.execute(
            "SELECT ring, kind, grams FROM birds WHERE ring = ?", (ring,)
        ).fetchall()
        for row in rows:
            return Bird(*row)

    def remove(self, ring: str) -> None:
        self.db.execute("DELETE FROM birds WHERE ring = ?", (ring,))

    def all(self) -> list[Bird]:
        rows = self.db.execute("SELECT ring, kind, grams FROM birds").fetchall()
        return [Bird(*row) for row in rows]


# TODO: class JsonBirds, made with JsonBirds("birds.json"). A missing file means no birds yet. Every
# change is in the file at once. How the JSON looks is up to you.


def open_birds(where: str) -> Birds:
    """Return the repository for this file."""
    if where.endswith(".db"):
        return SqliteBirds(where)
    if where.endswith(".json"):
        return JsonBirds(where)
    return MemoryBirds()


def main(where: str, *words: str) -> None:
    """python3 repository1.py birds.db [add RING KIND GRAMS | release RING]"""
    birds = open_birds(where)
    match words:
        case ["add", ring, kind, grams]:
            birds.add(Bird(ring, kind, float(grams)))
        case ["release", ring]:
            birds.remove(ring)
    for bird in birds.all():
        print(f"{bird.ring:6} {bird.kind:12} {bird.grams:6.1f} g")


if __name__ == "__main__":
    main(*sys.argv[1:])
