"""Three tiny stores. Each counts what it's asked. Nothing to do here."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

Row = tuple[Any, ...]


class Rows:
    """Tables in SQLite: orders(number, customer, day) and lines(number, bread, pieces)."""

    def __init__(self) -> None:
        self.asked = 0
        self.db = sqlite3.connect(":memory:", isolation_level=None)
        self.db.execute("CREATE TABLE orders (number INTEGER PRIMARY KEY, customer TEXT, day TEXT)")
        self.db.execute("CREATE TABLE lines (number INTEGER, bread TEXT, pieces INTEGER)")

    def ask(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        self.asked += 1
        return self.db.execute(sql, values).fetchall()

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self.asked += 1
        self.db.executemany(sql, rows)


class Documents:
    """Dictionaries that can be written as JSON, in the order in which they came."""

    def __init__(self) -> None:
        self.asked = 0
        self._texts: list[str] = []

    def insert(self, document: dict[str, Any]) -> None:
        self.asked += 1
        self._texts.append(json.dumps(document))

    def find(self, wanted: dict[str, object]) -> list[dict[str, Any]]:
        """Return the documents with these values: {"customer": "Omar", "lines.bread": "rye"}."""
        self.asked += 1
        documents = [json.loads(text) for text in self._texts]
        return [each for each in documents if all(_has(each, *item) for item in wanted.items())]


def _has(document: object, path: str, value: object) -> bool:
    if isinstance(document, list):
        return any(_has(each, path, value) for each in document)
    name, _, rest = path.partition(".")
    if not isinstance(document, dict) or name not in document:
        return False
    inner = document[name]
    return _has(inner, rest, value) if rest else inner == value


class KeyValues:
    """Texts by key, and nothing else."""

    def __init__(self) -> None:
        self.asked = 0
        self._texts: dict[str, str] = {}

    def put(self, key: str, text: str) -> None:
        self.asked += 1
        if not isinstance(text, str):
            raise TypeError(f"only texts can be kept, and this is {text!r}")
        self._texts[key] = text

    def get(self, key: str) -> str | None:
        self.asked += 1
        return self._texts.get(key)

    def keys(self, prefix: str) -> list[str]:
        self.asked += 1
        return [key for key in self._texts if key.startswith(prefix)]
