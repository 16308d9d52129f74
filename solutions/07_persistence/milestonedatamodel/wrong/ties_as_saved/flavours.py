"""Forty flavours of ice cream. README.md is what the client has written."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from models import Allergen, Content, Flavour, Ingredient, Part
from sqlalchemy import URL, create_engine, event, inspect, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from alembic import command
from alembic.config import Config

HERE = Path(__file__).resolve().parent


class FlavoursError(Exception):
    """Something that the program refuses to do."""


@dataclass(frozen=True)
class Label:
    name: str
    parts: list[tuple[str, int]]
    contains: set[str]
    traces: set[str]

    def __str__(self) -> str:
        return "\n".join(
            [
                self.name,
                ", ".join(f"{name} {grams} g" for name, grams in self.parts),
                f"contains: {', '.join(sorted(self.contains)) or '-'}",
                f"traces: {', '.join(sorted(self.traces)) or '-'}",
            ]
        )


# The database


def place() -> Path:
    return Path(os.environ.get("FLAVOURS_DB") or "flavours.db")


def migrate(how: Callable[[Config, str], None], revision: str, path: Path) -> None:
    config = Config(HERE / "alembic.ini")
    config.attributes["database"] = str(path)
    how(config, revision)


@contextmanager
def opened(path: Path) -> Iterator[Session]:
    """Give a session. Commit at the end, or undo everything."""
    engine = create_engine(URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", lambda db, _: db.execute("PRAGMA foreign_keys = ON"))
    try:
        with Session(engine) as session, session.begin():
            yield session
    finally:
        engine.dispose()


# What can be done


def load(session: Session, data: dict) -> None:
    known = {each.name: each for each in session.scalars(select(Ingredient))}
    allergens = {each.name: each for each in session.scalars(select(Allergen))}
    for name, about in data.get("ingredients", {}).items():
        ingredient = known.setdefault(name, Ingredient(name=name))
        session.add(ingredient)
        ingredient.contents.clear()
        session.flush()  # the old rows go before the new ones come
        contains, traces = set(about.get("contains", [])), set(about.get("traces", []))
        for allergen in sorted(contains | traces):
            found = allergens.setdefault(allergen, Allergen(name=allergen))
            ingredient.contents.append(Content(allergen=found, traces=allergen not in contains))
    flavours = {each.name: each for each in session.scalars(select(Flavour))}
    for name, parts in data.get("flavours", {}).items():
        flavour = flavours.setdefault(name, Flavour(name=name))
        session.add(flavour)
        flavour.parts.clear()
        session.flush()
        for ingredient, grams in parts.items():
            if ingredient not in known:
                raise FlavoursError(f"{name}: nothing is known about {ingredient}")
            if type(grams) is not int or grams <= 0:
                raise FlavoursError(f"{name}: {grams!r} g of {ingredient}")
            flavour.parts.append(Part(ingredient=known[ingredient], grams=grams))


def labels(session: Session) -> dict[str, Label]:
    found = {}
    for flavour in session.scalars(select(Flavour).order_by(Flavour.name)):
        contents = [each for part in flavour.parts for each in part.ingredient.contents]
        contains = {each.allergen.name for each in contents if not each.traces}
        traces = {each.allergen.name for each in contents} - contains
        parts = [(part.ingredient.name, part.grams) for part in flavour.parts]
        parts.sort(key=lambda part: -part[1])
        found[flavour.name] = Label(flavour.name, parts, contains, traces)
    return found


def label(session: Session, name: str) -> str:
    found = labels(session)
    if name not in found:
        raise FlavoursError(f"there's no flavour {name}")
    return str(found[name])


def without(session: Session, allergen: str) -> str:
    if session.scalar(select(Allergen).where(Allergen.name == allergen)) is None:
        raise FlavoursError(f"no ingredient has ever had {allergen}")
    return "\n".join(
        name
        for name, found in labels(session).items()
        if allergen not in found.contains | found.traces
    )


# The rehearsal


def snapshot(path: Path) -> dict[str, Label]:
    with opened(path) as session:
        return labels(session)


def safe(found: dict[str, Label]) -> dict[str, tuple]:
    """Return what has to survive a step down: 0001 has no word for traces."""
    return {name: (each.parts, each.contains | each.traces) for name, each in found.items()}


def tables(path: Path) -> list[str]:
    with opened(path) as session:
        names = inspect(session.connection()).get_table_names()
    return [name for name in names if name != "alembic_version"]


def rehearse() -> str:
    examples = json.loads((HERE / "examples.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rehearsal.db"
        step = "the way up"
        try:
            migrate(command.upgrade, "head", path)
            with opened(path) as session:
                load(session, examples)
            first = snapshot(path)
            step = "one step down and up again"
            migrate(command.downgrade, "-1", path)
            migrate(command.upgrade, "head", path)
            if safe(snapshot(path)) != safe(first):
                raise FlavoursError("something was lost")
            step = "the way down to the beginning"
            migrate(command.downgrade, "base", path)
            if left := tables(path):
                raise FlavoursError(f"these tables are left: {', '.join(left)}")
            step = "the second way up"
            migrate(command.upgrade, "head", path)
            with opened(path) as session:
                load(session, examples)
            if snapshot(path) != first:
                raise FlavoursError("the labels are others than the first time")
        except Exception as error:  # whatever a migration of somebody else's does
            raise FlavoursError(f"{step}: {error}".splitlines()[0]) from error
    return "ok"


# The command line


def parsed(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="flavours", description="What's in our ice cream.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("setup", help="make the database, or bring it up to date")
    commands.add_parser("load", help="take in a file").add_argument("file", type=Path)
    commands.add_parser("label", help="print a label").add_argument("flavour")
    commands.add_parser("without", help="flavours without an allergen").add_argument("allergen")
    commands.add_parser("rehearse", help="try all migrations, up and down")
    return parser.parse_args(argv)


def run(asked: argparse.Namespace) -> str:
    if asked.command == "setup":
        migrate(command.upgrade, "head", place())
        return f"{place()} is up to date"
    if asked.command == "rehearse":
        return rehearse()
    with opened(place()) as session:
        if asked.command == "load":
            load(session, json.loads(asked.file.read_text(encoding="utf-8")))
            return f"loaded {asked.file}"
        if asked.command == "label":
            return label(session, asked.flavour)
        return without(session, asked.allergen)


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    asked = parsed(argv)
    try:
        print(run(asked))
    except (FlavoursError, OSError, ValueError, SQLAlchemyError) as error:
        print(f"flavours: {str(error).splitlines()[0]}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
