"""The ship, as the checks use it. Nothing to do here."""

import functools
import re
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.util import CommandError
from pythlings_checks import called, program
from sqlalchemy import Engine, event
from sqlalchemy.exc import SQLAlchemyError

from alembic import command

HERE = Path(__file__).parent
WINTER = [
    (7, "grease the winch", "Rohana", False),
    (2, "sweep the funnel", "  Rohana", True),
    (5, "oil for the lamps", "Zoë ", False),
    (11, "paint the rail", "   ", False),
    (3, "feed the cat", "Rohana  ", False),
    (4, "count the ropes", "", True),
]
# After 0002: the number, the title, the name of the person, whether it's done.
TIDY = [
    (2, "sweep the funnel", "Rohana", 1),
    (3, "feed the cat", "Rohana", 0),
    (4, "count the ropes", None, 1),
    (5, "oil for the lamps", "Zoë", 0),
    (7, "grease the winch", "Rohana", 0),
    (11, "paint the rail", None, 0),
]
PEOPLE = "SELECT tasks.id, title, name, done FROM tasks LEFT JOIN people ON people.id = person_id ORDER BY tasks.id"


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def fast(db, _=None):
    """Nobody waits for the disk."""
    db.execute("PRAGMA synchronous = OFF")


@functools.cache
def prepared():
    """The folder of a ship with three tasks, made once by the learner's program."""
    ship = Ship(Path(tempfile.mkdtemp()))
    ship("add", "grease the winch", "--for", "Rohana").prints("added 1")
    ship("add", "paint the rail").prints("added 2")
    ship("add", "feed the cat", "--for", " Zoë ").prints("added 3")
    return ship.path.read_bytes()


class Ship:
    """A folder with a tasks.db in it, and perhaps a cache."""

    def __init__(self, folder, **env):
        self.folder, self.env = folder, env
        self.path = folder / "tasks.db"
        folder.mkdir(exist_ok=True)

    def __call__(self, *words, **env):
        from tasktracker import main

        event.listen(Engine, "connect", fast)
        try:
            return called(main, *words, cwd=self.folder, env={**self.env, **env})
        finally:
            event.remove(Engine, "connect", fast)

    def started(self, *words):
        """The same as a program of its own."""
        return program("tasktracker.py", *words, cwd=self.folder, env=self.env, limit=30)

    def sql(self, statement, rows=()):
        """Ask the database, behind the program's back."""
        with closing(sqlite3.connect(self.path)) as db, db:
            fast(db)
            try:
                return db.executemany(statement, rows) if rows else db.execute(statement).fetchall()
            except sqlite3.OperationalError as error:
                pytest.fail(f"In tasks.db something is missing: {error}")

    def go(self, revision, back=False):
        """Upgrade or downgrade tasks.db, or tell what went wrong."""
        words = f"{'downgrade' if back else 'upgrade'} to {revision}"
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("TASKS_DB", str(self.path))
            event.listen(Engine, "connect", fast)
            try:
                (command.downgrade if back else command.upgrade)(
                    Config(HERE / "alembic.ini"), revision
                )
            except SQLAlchemyError as error:
                said = str(error).partition("\n(Background")[0]
                pytest.fail(f"alembic can't {words}:\n\n{said}")
            except (CommandError, KeyError, ValueError) as error:
                pytest.fail(f"alembic can't {words}:\n\n{error}")
            finally:
                event.remove(Engine, "connect", fast)
        return self

    def full(self):
        """Three tasks that the program has added."""
        self.path.write_bytes(prepared())
        return self

    def winter(self):
        """Last winter's tasks, at revision 0001."""
        self.go("0001")
        self.sql("INSERT INTO tasks (id, title, who, done) VALUES (?, ?, ?, ?)", WINTER)
        return self

    def columns(self, table):
        """Each column's name, and whether it can't be missing."""
        found = self.sql(f"PRAGMA table_info({table})")
        return {name: bool(needed or key) for _, name, _, needed, _, key in found}


def lines(ran):
    """What a board looks like without its colours."""
    return re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", ran.stdout).splitlines()


def has(ran, number, title, name=""):
    """A line of the board has all three."""
    for line in lines(ran.succeeds()):
        if title in line:
            if not re.search(rf"(?<!\d){number}(?!\d)", line.replace(title, "")):
                pytest.fail(
                    f"On the board, {title!r} should be beside its number {number}:\n\n{line}"
                )
            if name not in line:
                pytest.fail(f"On the board, {title!r} should be beside the name {name}:\n\n{line}")
            return
    if not any(line.strip() for line in lines(ran)):
        pytest.fail(f"The board is empty, and {title!r} is still to be done. It should be on it.")
    board = "\n".join(lines(ran))
    pytest.fail(f"{title!r} isn't on the board, and it's still to be done:\n\n{board}")


def lacks(ran, title, words):
    """The board doesn't have this task."""
    board = "\n".join(lines(ran.succeeds()))
    if title in board:
        pytest.fail(f"{words}\n\n{board}")


@contextmanager
def statements():
    """Give a list of the statements that are sent to any database of SQLAlchemy's meanwhile."""
    sent = []

    def note(connection, cursor, statement, *_):
        sent.append(" ".join(statement.split()))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@contextmanager
def before_commit(act):
    """Do something when a task has been written, and not yet committed."""
    state = {"written": False, "done": False}

    def note(connection, cursor, statement, *_):
        words = statement.split()
        if words[0].upper() in ("INSERT", "UPDATE") and "tasks" in words[:4]:
            state["written"] = True

    def commit(connection):
        if state["written"] and not state["done"]:
            state["done"] = True
            act()

    event.listen(Engine, "before_cursor_execute", note)
    event.listen(Engine, "commit", commit)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", note)
        event.remove(Engine, "commit", commit)
