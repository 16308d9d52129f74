# expect: a missing file means no birds yet
"""The released owl is back."""

import json
import sqlite3
import sys
from dataclasses import asdict
from pathlib import Path

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
        try:
            with self.db:
                self.db.execute(
                    "INSERT INTO birds VALUES (?, ?, ?)", (bird.ring, bird.kind, bird.grams)
                )
        except sqlite3.IntegrityError:
            raise ValueError(f"ring {bird.ring} is taken") from None

    def get(self, ring: str) -> Bird:
        rows = self.db.execute(
            "SELECT ring, kind, grams FROM birds WHERE ring = ?", (ring,)
        ).fetchall()
        if not rows:
            raise KeyError(ring)
        return Bird(*rows[0])

    def remove(self, ring: str) -> None:
        with self.db:
            gone = self.db.execute("DELETE FROM birds WHERE ring = ?", (ring,)).rowcount
        if gone == 0:
            raise KeyError(ring)

    def all(self) -> list[Bird]:
        rows = self.db.execute("SELECT ring, kind, grams FROM birds ORDER BY ring").fetchall()
        return [Bird(*row) for row in rows]


class JsonBirds:
    """Birds in a JSON file: JsonBirds("birds.json"). A missing file means no birds yet."""

    def __init__(self, path: str) -> None:
        self.path = Path(path)
        self.birds = MemoryBirds()
        for entry in json.loads(self.path.read_text(encoding="utf-8")):
            self.birds.add(Bird(**entry))

    def add(self, bird: Bird) -> None:
        self.birds.add(bird)
        self.save()

    def get(self, ring: str) -> Bird:
        return self.birds.get(ring)

    def remove(self, ring: str) -> None:
        self.birds.remove(ring)
        self.save()

    def all(self) -> list[Bird]:
        return self.birds.all()

    def save(self) -> None:
        """Write the whole file anew."""
        entries = [asdict(bird) for bird in self.birds.all()]
        text = json.dumps(entries, indent=1, ensure_ascii=False)
        self.path.write_text(text, encoding="utf-8")


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
