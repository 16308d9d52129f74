"""The ORM, two sets for each ingredient, and a class for the database."""

import json
import os
import sys
import tempfile

from alembic import command
from alembic.config import Config
from models import Allergen, Flavour, Ingredient, Line
from sqlalchemy import create_engine, event, inspect, select
from sqlalchemy.orm import Session


class Problem(Exception):
    pass


class Store:
    def __init__(self, path):
        self.path = path
        self.config = Config(
            os.path.join(os.path.dirname(os.path.abspath(__file__)), "alembic.ini")
        )
        self.config.attributes["database"] = path

    def session(self):
        engine = create_engine(f"sqlite:///{self.path}")

        @event.listens_for(engine, "connect")
        def keys(connection, record):
            connection.execute("PRAGMA foreign_keys = ON")

        return Session(engine)

    def up(self):
        command.upgrade(self.config, "head")

    def load(self, data):
        with self.session() as session:

            def get(kind, column, name):
                found = session.scalar(select(kind).where(column == name))
                if found is None:
                    found = kind(**{column.key: name})
                    session.add(found)
                return found

            for name, about in data.get("ingredients", {}).items():
                ingredient = get(Ingredient, Ingredient.name, name)
                for kind in ("contains", "traces"):
                    words = set(about.get(kind, ()))
                    setattr(
                        ingredient, kind, {get(Allergen, Allergen.word, word) for word in words}
                    )
            for title, recipe in data.get("flavours", {}).items():
                flavour = get(Flavour, Flavour.title, title)
                flavour.recipe = []
                session.flush()
                for name, grams in recipe.items():
                    what = session.scalar(select(Ingredient).where(Ingredient.name == name))
                    if what is None:
                        raise Problem(f"what is {name}?")
                    if not isinstance(grams, int) or grams < 1:
                        raise Problem(f"{grams} grams?")
                    flavour.recipe.append(Line(what=what, grams=grams))
            session.commit()

    def label(self, title):
        with self.session() as session:
            flavour = session.scalar(select(Flavour).where(Flavour.title == title))
            if flavour is None:
                raise Problem(f"what is {title}?")
            lines = sorted(flavour.recipe, key=lambda line: (-line.grams, line.what.name))
            contains = {each.word for line in lines for each in line.what.contains}
            traces = {each.word for line in lines for each in line.what.traces} - contains
            return (
                title,
                tuple(f"{line.what.name} {line.grams} g" for line in lines),
                tuple(sorted(contains)),
                tuple(sorted(traces)),
            )

    def titles(self):
        with self.session() as session:
            return list(session.scalars(select(Flavour.title).order_by(Flavour.title)))

    def labels(self):
        return [self.label(title) for title in self.titles()]

    def without(self, word):
        with self.session() as session:
            if not session.scalars(select(Allergen).filter_by(word=word)).all():
                raise Problem(f"what is {word}?")
        return [label[0] for label in self.labels() if word not in label[2] + label[3]]


def rehearse():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "examples.json")) as file:
        data = json.load(file)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        store = Store(os.path.join(folder, "try.db"))
        store.up()
        store.load(data)
        before = store.labels()
        command.downgrade(store.config, "-1")
        store.up()
        for old, new in zip(before, store.labels(), strict=True):
            if old[:2] != new[:2] or {*old[2], *old[3]} != {*new[2], *new[3]}:
                raise Problem(f"{old} became {new}")
        command.downgrade(store.config, "base")
        with store.session() as session:
            if set(inspect(session.get_bind()).get_table_names()) - {"alembic_version"}:
                raise Problem("there are tables")
        store.up()
        store.load(data)
        if store.labels() != before:
            raise Problem("the labels differ")


def main(argv=None):
    argv = sys.argv[1:] if argv is None else list(argv)
    store = Store(os.environ.get("FLAVOURS_DB") or "flavours.db")
    try:
        match argv:
            case ["setup"]:
                store.up()
            case ["load", path]:
                with open(path, encoding="utf-8") as file:
                    store.load(json.load(file))
            case ["label", title]:
                title, recipe, contains, traces = store.label(title)
                print(title)
                print(*recipe, sep=", ")
                print("contains:", ", ".join(contains) or "-")
                print("traces:", ", ".join(traces) or "-")
            case ["without", word]:
                for title in store.without(word):
                    print(title)
            case ["rehearse"]:
                rehearse()
                print("ok")
            case _:
                print("setup | load FILE | label FLAVOUR | without ALLERGEN | rehearse")
                return 2
    except Exception as error:
        first, *_ = str(error).splitlines() or [repr(error)]
        print(f"flavours: {first}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
