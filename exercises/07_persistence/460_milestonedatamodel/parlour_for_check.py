"""The parlour, as the checks use it. They know nothing of your tables. Nothing to do here."""

import functools
import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.util import CommandError
from pythlings_checks import called
from sqlalchemy import URL, Engine, create_engine, event, inspect
from sqlalchemy.exc import SQLAlchemyError

from alembic import command

HERE = Path(__file__).parent
INGREDIENTS = {
    "whole milk": {"contains": ["lactose"]},
    "rye crumbs": {"contains": ["gluten"]},
    "hazelnut paste": {"contains": ["nuts", "lactose"]},
    "cocoa": {"contains": []},
    "brown sugar": {},
    "açaí": {},
    "mint": {},
}
FLAVOURS = {
    "gianduia": {"whole milk": 617, "hazelnut paste": 151, "cocoa": 70, "brown sugar": 162},
    "rye": {"rye crumbs": 151, "whole milk": 617, "brown sugar": 151, "cocoa": 151},
    "açaí": {"brown sugar": 93, "açaí": 907},
}
FILE = {"ingredients": INGREDIENTS, "flavours": FLAVOURS}
NAMES = {
    "flavour": ["gianduia", "rye"],
    "ingredient": ["whole milk", "brown sugar", "hazelnut paste", "rye crumbs", "mint"],
    "allergen": ["lactose", "nuts", "gluten"],
}


def check(found, wanted, words):
    """Fail with these words if the two differ. Of labels, show the first that differs."""
    if found == wanted:
        return
    if isinstance(found, dict) and isinstance(wanted, dict) and found.keys() == wanted.keys():
        name = next(name for name in wanted if found[name] != wanted[name])
        found, wanted = ("\n".join([name, *each[name]]) for each in (found, wanted))
        pytest.fail(f"{words}\n\nfound\n\n{found}\n\nwanted\n\n{wanted}")
    pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def fast(db, _=None):
    """Nobody waits for the disk."""
    db.execute("PRAGMA synchronous = OFF")


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


@functools.cache
def prepared(text):
    """A database that the learner's program has made and filled, once for each file."""
    parlour = Parlour(Path(tempfile.mkdtemp()))
    parlour("setup").succeeds().leaves("flavours.db")
    if text:
        parlour.load(json.loads(text)).succeeds()
    return parlour.path.read_bytes()


class Parlour:
    """A folder with a database in it."""

    def __init__(self, folder):
        self.folder, self.path, self.files = folder, folder / "flavours.db", 0
        folder.mkdir(exist_ok=True)

    def __call__(self, *words, **env):
        from flavours import main

        event.listen(Engine, "connect", fast)
        try:
            return called(main, *words, cwd=self.folder, env=env)
        finally:
            event.remove(Engine, "connect", fast)

    def filled(self, data=None):
        """The database after `setup`, and with these ingredients and flavours."""
        self.path.write_bytes(prepared(json.dumps(data) if data else ""))
        return self

    def load(self, data, name=""):
        """Load these ingredients and flavours from a file."""
        self.files += 1
        name = name or f"file{self.files}.json"
        text = json.dumps(data, ensure_ascii=self.files % 2 == 0)
        (self.folder / name).write_text(text, encoding="utf-8")
        return self("load", name)

    def labels(self, *names):
        """What the labels say: without their names, a list of lines for each."""
        return {
            name: self("label", name).succeeds().stdout.splitlines()[1:]
            for name in names or FLAVOURS
        }

    def config(self):
        config = Config(HERE / "alembic.ini")
        config.attributes["database"] = str(self.path)
        return config

    def alembic(self, name, *words):
        """Run a command of Alembic's, or tell what went wrong."""
        shown = " ".join(["alembic", name, *words])
        event.listen(Engine, "connect", fast)
        try:
            getattr(command, name)(self.config(), *words)
        except SQLAlchemyError as error:
            said = str(error).partition("\n(Background")[0]
            pytest.fail(f"`{shown}` ends with an error:\n\n{said}")
        except (CommandError, KeyError, ValueError) as error:
            pytest.fail(f"`{shown}` ends with an error:\n\n{error}")
        finally:
            event.remove(Engine, "connect", fast)
        return self

    def run(self, statement, values=(), keys=True):
        """Do something to the database, behind the program's back, as somebody else might."""
        with closing(sqlite3.connect(self.path)) as db, db:
            db.execute("PRAGMA synchronous = OFF")
            db.execute(f"PRAGMA foreign_keys = {'ON' if keys else 'OFF'}")
            return db.execute(statement, values).fetchall()

    def tables(self):
        sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        names = sorted(name for (name,) in self.run(sql))
        return [name for name in names if name != "alembic_version"]

    def columns(self, table):
        """Each column's name, and whether it's a number that the database counts by itself."""
        found = self.run(f"PRAGMA table_info({quoted(table)})")
        keys = [row for row in found if row[5]]
        return {
            row[1]: len(keys) == 1 and bool(row[5]) and row[2].upper() == "INTEGER" for row in found
        }

    def cells(self, value):
        """Where in the database this value is, as (table, column), once for each row."""
        return [
            (table, column)
            for table in self.tables()
            for column in self.columns(table)
            for _ in self.run(f"SELECT 1 FROM {quoted(table)} WHERE {quoted(column)} = ?", (value,))
        ]

    def schema(self):
        """What the tables are like, whatever the order of their columns."""
        engine = create_engine(URL.create("sqlite", database=str(self.path)))
        found = {}
        try:
            look = inspect(engine)
            for table in self.tables():
                kinds = {
                    f"column {each['name']}": (str(each["type"]), each["nullable"])
                    for each in look.get_columns(table)
                }
                keys = [
                    ("foreign key", *each["constrained_columns"], each["referred_table"])
                    for each in look.get_foreign_keys(table)
                ]
                unique = [
                    ("unique", *each["column_names"]) for each in look.get_unique_constraints(table)
                ]
                unique += [
                    ("index", *each["column_names"], bool(each["unique"]))
                    for each in look.get_indexes(table)
                ]
                first = ("key", *sorted(look.get_pk_constraint(table)["constrained_columns"]))
                rules = [("check", each["sqltext"]) for each in look.get_check_constraints(table)]
                found[table] = kinds, sorted(map(str, [*keys, *unique, *rules, first]))
        finally:
            engine.dispose()
        return found


def differences(one, other):
    """In words, how the first schema differs from the other."""
    found = []
    for table in sorted({*one, *other}):
        if table not in one or table not in other:
            found.append(f"the table {table} is {'new' if table in one else 'gone'}")
            continue
        (kinds, rules), (kinds_before, rules_before) = one[table], other[table]
        found += [
            f"{table}: {name} differs"
            for name in sorted({*kinds, *kinds_before})
            if kinds.get(name) != kinds_before.get(name)
        ]
        found += [f"{table}: {rule} is new" for rule in rules if rule not in rules_before]
        found += [f"{table}: {rule} is gone" for rule in rules_before if rule not in rules]
    return "\n".join(found)


def told(ran):
    """It's refused: status 1, one line that begins with `flavours: `, nothing else."""
    ran.fails(1).prints("")
    lines = ran.stderr.splitlines()
    if len(lines) != 1 or not lines[0].startswith("flavours: "):
        pytest.fail(
            "On standard error there should be one line that begins with `flavours: `. There is:"
            f"\n\n{ran.stderr or '(nothing)'}"
        )
