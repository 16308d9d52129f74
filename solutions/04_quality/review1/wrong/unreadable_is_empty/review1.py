"""Two functions of the lost property office, as they were proposed."""

import json
import sqlite3
from pathlib import Path


def search(db: sqlite3.Connection, words: str) -> list[tuple[int, str]]:
    """Return number and name of all items with these words in their names, by number."""
    sql = "SELECT number, item FROM found WHERE item LIKE ? ORDER BY number"
    return db.execute(sql, (f"%{words}%",)).fetchall()


def load(path: Path) -> list[dict[str, object]]:
    """Return the records in a file. Without a file there are none; no JSON is a ValueError."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return []
