import json
import sqlite3
from pathlib import Path

import pytest
from pythlings_checks.review import reviewed
from review1 import load, search

DEFECTS = {
    "something that `record` does to the next record": {
        "line": (8, 10),
        "category": "shared state",
    },
    "something in `fee`": {"line": (14, 18), "category": "wrong result"},
    "something in `average_days`": {"line": (21, 23), "category": "crash"},
    "something in `search`": {"line": (26, 29), "category": "security"},
    "something that `load` does to a damaged file": {"line": (40, 45), "category": "hidden error"},
    "something in `save`": {"line": (48, 51), "category": "open file"},
}
FOUND = [(3, "red umbrella"), (1, "tuba"), (2, "Umbrella stand"), (4, "O'Hara's hat")]


@pytest.fixture
def db():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE found (number INTEGER, item TEXT, person TEXT)")
    connection.executemany("INSERT INTO found VALUES (?, ?, NULL)", FOUND)
    yield connection
    connection.close()


def review():
    return reviewed("REVIEW.json", against=DEFECTS, file="proposed.py")


def test_found():
    """your review finds all six defects"""
    review().finds_all()


def test_false_alarms():
    """your review raises no alarm where nothing is wrong"""
    review().raises_no_false_alarm()


def test_search(db):
    """search finds what it found before"""
    assert search(db, "umbrella") == [(2, "Umbrella stand"), (3, "red umbrella")]
    assert search(db, "trombone") == []


def test_apostrophe(db):
    """search takes a name with an apostrophe"""
    assert search(db, "O'Hara") == [(4, "O'Hara's hat")]


def test_strangers(db):
    """search shows nobody what they don't look for"""
    assert search(db, "x' OR 1 = 1 --") == []


def test_damaged(tmp_path, monkeypatch):
    """a damaged file is a ValueError"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "found.json").write_text('[{"item": "tuba"', encoding="utf-8")
    with pytest.raises(ValueError):
        load(Path("found.json"))


def test_empty_file(tmp_path, monkeypatch):
    """a file with nothing in it is damaged, too: a ValueError"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "found.json").write_text("", encoding="utf-8")
    with pytest.raises(ValueError):
        load(Path("found.json"))


def test_not_allowed(tmp_path, monkeypatch):
    """a file that may not be read isn't empty: load raises an error"""
    monkeypatch.chdir(tmp_path)
    Path("found.json").write_text("[]", encoding="utf-8")

    def refused(*args, **options):
        raise PermissionError(13, "Permission denied", "found.json")

    found = None
    with monkeypatch.context() as patched:
        patched.setattr("builtins.open", refused)
        patched.setattr("io.open", refused)
        try:
            found = load(Path("found.json"))
        except (OSError, ValueError):
            return
    pytest.fail(f"found.json is there, and nobody may read it. load says {found}.")


def test_no_file(tmp_path, monkeypatch):
    """without a file there are no records"""
    monkeypatch.chdir(tmp_path)
    assert load(Path("found.json")) == []
    records = [{"item": "tuba", "tags": ["Praça"]}]
    (tmp_path / "full.json").write_text(json.dumps(records), encoding="utf-8")
    assert load(Path("full.json")) == [{"item": "tuba", "tags": ["Praça"]}]
