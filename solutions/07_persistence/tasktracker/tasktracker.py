"""The board in the galley. README.md is what the client has written."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import redis
from models import Person, Task
from sqlalchemy import URL, create_engine, select
from sqlalchemy.orm import Session, joinedload

from alembic import command
from alembic.config import Config

HERE = Path(__file__).resolve().parent
SECONDS = 60  # that a board stays in the cache


class TrackerError(Exception):
    """Something that the program refuses to do."""


# The database


def database() -> Path:
    return Path(os.environ.get("TASKS_DB") or "tasks.db").resolve()


@contextmanager
def tasks() -> Iterator[Session]:
    """Give a session of the database, up to date. Commit at the end, or undo everything."""
    command.upgrade(Config(HERE / "alembic.ini"), "head")
    engine = create_engine(URL.create("sqlite", database=str(database())))
    try:
        with Session(engine) as session, session.begin():
            yield session
    finally:
        engine.dispose()


def given(words: str, what: str) -> str:
    if not words.strip():
        raise TrackerError(f"there is no {what}")
    return words.strip()


def person(session: Session, name: str) -> Person | None:
    return session.scalar(select(Person).where(Person.name == name.strip()))


def add(title: str, name: str | None) -> str:
    with tasks() as session:
        task = Task(title=given(title, "title"))
        if name is not None:
            name = given(name, "name")
            task.person = person(session, name) or Person(name=name)
        session.add(task)
        session.flush()
        return f"added {task.id}"


def done(number: int) -> str:
    with tasks() as session:
        task = session.get(Task, number)
        if task is None:
            raise TrackerError(f"there is no task {number}")
        task.done = True
    return f"done {number}"


def rename(old: str, new: str) -> str:
    with tasks() as session:
        somebody = person(session, old)
        if somebody is None:
            raise TrackerError(f"nobody is called {old.strip()}")
        if person(session, given(new, "name")) not in (None, somebody):
            raise TrackerError(f"{new.strip()} is somebody else")
        somebody.name = new.strip()
    return f"{old.strip()} is {new.strip()} now"


def drawn() -> str:
    """Return the board, from the database."""
    with tasks() as session:
        query = select(Task).options(joinedload(Task.person)).where(~Task.done).order_by(Task.id)
        rows = [
            f" {task.id:4}  {task.title:40} {task.person.name if task.person else ''}"
            for task in session.scalars(query)
        ]
    return "\n".join([" Ondine, to do ".center(64, "~"), *rows, "~" * 64])


# The cache


class Cache:
    """Keeps the board of one database, in Redis or Valkey.

    Each change counts up a version, which is part of the board's key. Who has read the database
    before the change keeps that board under the old version, where nobody looks any more.
    """

    def __init__(self, client: redis.Redis | None, database: Path) -> None:
        self.client = client
        self.version = f"tasktracker:version:{database}"
        self.key = ""

    def get(self) -> str | None:
        if self.client is None:
            return None
        try:
            version = self.client.get(self.version) or "0"
            self.key = f"tasktracker:board:{database()}:{version}"
            return self.client.get(self.key)
        except redis.RedisError:
            self.client = None  # whoever has no answer now needn't ask again
            return None

    def keep(self, board: str) -> None:
        if self.client is not None:
            try:
                self.client.set(self.key, board, ex=SECONDS)
            except redis.RedisError:
                pass

    def changed(self) -> None:
        if self.client is not None:
            try:
                self.client.incr(self.version)
            except redis.RedisError:
                pass


@contextmanager
def cache() -> Iterator[Cache]:
    url = os.environ.get("TASKS_CACHE")
    if not url:
        yield Cache(None, database())
        return
    with redis.Redis.from_url(url, decode_responses=True, socket_timeout=1, retry=None) as client:
        yield Cache(client, database())


def board(kept: Cache) -> str:
    found = kept.get()
    if found is None:
        found = drawn()
        kept.keep(found)
    return found


# The command line


def parsed(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tasktracker", description="The crew's tasks.")
    commands = parser.add_subparsers(dest="command", required=True)
    adding = commands.add_parser("add", help="add a task")
    adding.add_argument("title")
    adding.add_argument("--for", dest="name", help="who does it")
    commands.add_parser("done", help="a task is done").add_argument("number", type=int)
    renaming = commands.add_parser("rename", help="a person has another name")
    renaming.add_argument("old")
    renaming.add_argument("new")
    commands.add_parser("board", help="what's still to be done")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    asked = parsed(argv)
    try:
        with cache() as kept:
            if asked.command == "board":
                said = board(kept)
            else:
                if asked.command == "add":
                    said = add(asked.title, asked.name)
                elif asked.command == "done":
                    said = done(asked.number)
                else:
                    said = rename(asked.old, asked.new)
                kept.changed()
            print(said)
    except TrackerError as error:
        print(f"tasktracker: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())


# Why this way
#
# `board` asks the cache before anything else, so a hit opens no file. The version is read before
# the database, and counted up after the commit, before `done 4` is printed. Whatever a slow reader
# puts into the cache afterwards is under a key that nobody asks for. If the board were only
# deleted, a slow reader could put the old one back for 60 seconds. The key has the whole path in
# it, since `tasks.db` is another file in every folder. Upgrading at the start suits a program for
# one computer. If many servers start at once, make the upgrade a step of its own.
