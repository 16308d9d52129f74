from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

HERE = Path(__file__).parent
DESK = (HERE / "desk.py").read_text(encoding="utf-8")
STORE = (HERE / "store.py").read_text(encoding="utf-8")
ROW = "the drill is with ('Ana',), and not with Ana"
ALL = "when one tool comes back, all tools are back"
AGAIN = "a tool that was out once can't be lent again"
NIGHT = "in the morning, nobody remembers what was lent last, right before closing"
RETURNED = "in the morning, nobody remembers what came back last, right before closing"
NEVER = "a tool that nobody has borrowed yet isn't counted"
TEXT = "days are compared as text, and '9' comes after '10'"
SHORT = "a tool is overdue one day too early"
RENAMED = "the tables have other names, and everything else is right"
NAME = "a person whose name has an apostrophe in it can't borrow anything"

LEND = '.execute("INSERT INTO loans VALUES (?, ?, ?, NULL)", (tool, person, day))'
GLUED = ".execute(f\"INSERT INTO loans VALUES ('{tool}', '{person}', {day}, NULL)\")"
SAVE = "        self.connection.commit()\n"
CHANGES = {
    ROW: ("return row[0] if row else None", "return row"),
    ALL: ('WHERE tool = ? AND until IS NULL"\n        self.c', 'WHERE ? <> 0"\n        self.c'),
    AGAIN: ('WHERE tool = ? AND until IS NULL"\n        row', 'WHERE tool = ?"\n        row'),
    NIGHT: (LEND + "\n" + SAVE, LEND + "\n"),
    RETURNED: ("(day, tool))\n" + SAVE, "(day, tool))\n"),
    NEVER: ("LEFT JOIN", "JOIN"),
    TEXT: ("since INTEGER", "since TEXT"),
    SHORT: ("since < ?", "since <= ?"),
    NAME: (LEND, GLUED),
}

#: SQLite needn't wait for the disk: nobody keeps these databases.
QUICK = """
import sqlite3

connect = sqlite3.connect


def quickly(*args, **options):
    connection = connect(*args, **options)
    connection.execute("PRAGMA synchronous = OFF")
    return connection


sqlite3.connect = quickly


def pytest_unconfigure():
    sqlite3.connect = connect
"""


@cache
def outcome():
    versions = {"right": {"store.py": STORE, "desk.py": DESK}}
    for words, (old, new) in CHANGES.items():
        if STORE.count(old) != 1:
            raise LookupError(old)
        versions[words] = {"store.py": STORE.replace(old, new), "desk.py": DESK}
    renamed = STORE
    for old, new in ((" tools", " things"), (" loans", " borrowed"), ("tool TEXT", "thing TEXT")):
        renamed = renamed.replace(old, new)
    for old, new in (("tool = ?", "thing = ?"), ("tool = name", "thing = name")):
        renamed = renamed.replace(old, new)
    renamed = renamed.replace("COUNT(tool)", "COUNT(thing)").replace("SELECT tool", "SELECT thing")
    versions[RENAMED] = {"store.py": renamed, "desk.py": DESK}
    for files in versions.values():
        files["conftest.py"] = QUICK
    return own_tests("integration1.py", versions)


def test_right():
    """your tests pass on desk.py and store.py as they are"""
    outcome().pass_on("right")


def test_renamed():
    """your tests don't mind if somebody gives the tables other names"""
    outcome().pass_on(RENAMED)


def test_row():
    """your tests notice who the desk says has a tool"""
    outcome().notice(ROW)


def test_all():
    """your tests notice when too much comes back"""
    outcome().notice(ALL)


def test_again():
    """your tests notice a tool that can't be lent a second time"""
    outcome().notice(AGAIN)


def test_never():
    """your tests notice a tool that isn't counted"""
    outcome().notice(NEVER)


def test_short():
    """your tests notice a tool that's overdue too early"""
    outcome().notice(SHORT)


def test_text():
    """your tests notice days that are compared as text"""
    outcome().notice(TEXT)


def test_name():
    """your tests notice a name that breaks the SQL"""
    outcome().notice(NAME)


def test_night():
    """your tests notice loans that are forgotten overnight"""
    outcome().notice(NIGHT)


def test_returned():
    """your tests notice returns that are forgotten overnight"""
    outcome().notice(RETURNED)
