"""Plain SQL with the driver of the standard library."""

import argparse
import contextlib
import json
import os
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

import alembic.command as alembic
from alembic.config import Config

HERE = Path(__file__).parent
LEVELS = """
    SELECT allergen.name, MAX(level) FROM flavour
    JOIN amount ON flavour_id = flavour.id
    JOIN warning ON warning.ingredient_id = amount.ingredient_id
    JOIN allergen ON allergen.id = allergen_id
    WHERE flavour.name = ? GROUP BY allergen.name ORDER BY allergen.name
"""
PARTS = """
    SELECT ingredient.name, grams FROM amount
    JOIN ingredient ON ingredient.id = ingredient_id
    JOIN flavour ON flavour.id = flavour_id
    WHERE flavour.name = ? ORDER BY grams DESC, ingredient.name
"""


@contextlib.contextmanager
def opened(path):
    db = sqlite3.connect(path)
    db.execute("PRAGMA foreign_keys = ON")
    try:
        with db:
            yield db
    finally:
        db.close()


def number(db, table, name):
    row = db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise LookupError(f"unknown {table}: {name}")
    return row[0]


def load(db, data):
    for name, about in data.get("ingredients", {}).items():
        db.execute("INSERT OR IGNORE INTO ingredient (name) VALUES (?)", (name,))
        of = number(db, "ingredient", name)
        db.execute("DELETE FROM warning WHERE ingredient_id = ?", (of,))
        for level, key in ((2, "contains"), (1, "traces")):
            for allergen in about.get(key, []):
                db.execute("INSERT OR IGNORE INTO allergen (name) VALUES (?)", (allergen,))
                row = of, number(db, "allergen", allergen), level
                sql = "INSERT OR IGNORE INTO warning (ingredient_id, allergen_id, level)"
                db.execute(f"{sql} VALUES (?, ?, ?)", row)
    for name, parts in data.get("flavours", {}).items():
        db.execute("INSERT OR IGNORE INTO flavour (name) VALUES (?)", (name,))
        of = number(db, "flavour", name)
        db.execute("DELETE FROM amount WHERE flavour_id = ?", (of,))
        for ingredient, grams in parts.items():
            if type(grams) is not int:
                raise ValueError(f"grams: {grams!r}")
            row = of, number(db, "ingredient", ingredient), grams
            db.execute(
                "INSERT INTO amount (flavour_id, ingredient_id, grams) VALUES (?, ?, ?)", row
            )


def label(db, name):
    number(db, "flavour", name)
    levels = db.execute(LEVELS, (name,)).fetchall()
    has = [", ".join(word for word, level in levels if level == wanted) or "-" for wanted in (2, 1)]
    parts = ", ".join(f"{part} {grams} g" for part, grams in db.execute(PARTS, (name,)))
    return f"{name}\n{parts}\ncontains: {has[0]}\ntraces: {has[1]}"


def names(db):
    return [name for (name,) in db.execute("SELECT name FROM flavour ORDER BY name")]


def everything(path):
    with opened(path) as db:
        return {
            name: (db.execute(PARTS, (name,)).fetchall(), db.execute(LEVELS, (name,)).fetchall())
            for name in names(db)
        }


def rehearse():
    folder = tempfile.mkdtemp()
    try:
        path = os.path.join(folder, "x.db")
        config = Config(str(HERE / "alembic.ini"))
        config.attributes["database"] = path
        data = json.loads((HERE / "examples.json").read_text(encoding="utf-8"))

        def up():
            alembic.upgrade(config, "head")

        def fill():
            with opened(path) as db:
                load(db, data)
            return everything(path)

        up()
        first = fill()
        alembic.downgrade(config, "-1")
        up()
        again = everything(path)
        for name, (parts, levels) in first.items():
            new_parts, new_levels = again[name]
            assert parts == new_parts, f"the parts of {name} changed"
            assert [row[0] for row in levels] == [row[0] for row in new_levels], f"{name} changed"
        alembic.downgrade(config, "base")
        with opened(path) as db:
            left = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        assert left == [("alembic_version",)], f"there are {left}"
        up()
        assert fill() == first, "the second time, it isn't the same"
    finally:
        shutil.rmtree(folder)


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["setup", "load", "label", "without", "rehearse"])
    parser.add_argument("name", nargs="?")
    asked = parser.parse_args(argv)
    path = os.environ.get("FLAVOURS_DB", "flavours.db") or "flavours.db"
    try:
        if asked.what == "setup":
            config = Config(str(HERE / "alembic.ini"))
            alembic.upgrade(config, "head")
        elif asked.what == "rehearse":
            rehearse()
            print("ok")
        else:
            with opened(path) as db:
                if asked.what == "load":
                    load(db, json.loads(Path(asked.name).read_text(encoding="utf-8")))
                elif asked.what == "label":
                    print(label(db, asked.name))
                else:
                    number(db, "allergen", asked.name)
                    for name in names(db):
                        if asked.name not in dict(db.execute(LEVELS, (name,)).fetchall()):
                            print(name)
    except Exception as error:
        print(f"flavours: {type(error).__name__}: {error}".split("\n")[0], file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
