import sqlite3

import pytest
import sqlite1
from pythlings_checks import called
from sqlite1 import Member, add, find, listing, remove, rename

PEOPLE = [
    ("Ngozi", "555 20"),
    ("Aoife O'Brien", "0171 555 01"),
    ("Łukasz", "555 03"),
    ("Ngozi", "555 11"),
    ("Dara", "99"),
]
INJECTION = "x' OR 'a' = 'a"


class Cursor(sqlite3.Cursor):
    def execute(self, sql, *values):
        self.connection.said.append(sql)
        return super().execute(sql, *values)


class Watched(sqlite3.Connection):
    """A connection that remembers the SQL."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.said = []

    def cursor(self, factory=Cursor):
        return super().cursor(factory)

    def execute(self, sql, *values):
        return self.cursor().execute(sql, *values)


@pytest.fixture
def db(tmp_path, monkeypatch):
    """The desk's database. Its columns are in another order, and there's one more."""
    path = str(tmp_path / "desk.db")
    before = sqlite3.connect(path)
    before.execute("PRAGMA synchronous = OFF")  # nobody waits for the disk
    before.execute(
        "CREATE TABLE members (phone TEXT, joined TEXT DEFAULT '2026', email TEXT, name TEXT)"
    )
    before.executemany("INSERT INTO members (name, phone) VALUES (?, ?)", PEOPLE)
    before.commit()
    before.close()
    connect = sqlite3.connect

    def watched(*args, **options):
        return connect(*args, **{"factory": Watched, **options})

    monkeypatch.setattr(sqlite3, "connect", watched)
    opened = sqlite1.connect(path)
    monkeypatch.undo()
    opened.execute("PRAGMA synchronous = OFF")
    yield opened
    opened.close()


def people(db):
    """Name and phone of everybody in the table, sorted."""
    return sorted(tuple(row) for row in db.execute("SELECT name, phone FROM members"))


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_find(db):
    """O'Brien is found, with her phone"""
    found = find(db, "Aoife O'Brien")
    check(found, [Member("Aoife O'Brien", "0171 555 01")], "The search for Aoife O'Brien:")


def test_same_name(db):
    """everybody with the same name is found, in order of the phones"""
    wanted = [Member("Ngozi", "555 11"), Member("Ngozi", "555 20")]
    check(find(db, "Ngozi"), wanted, "Two are called Ngozi:")


def test_nobody(db):
    """only the exact name is found"""
    for name in ["Ngoz", "ngozi", "%", "Aoife_O'Brien", ""]:
        found = find(db, name)
        check(found, [], f"Nobody is called {name!r}. The search found:")


def test_injection(db):
    """an injection finds nobody"""
    found = find(db, INJECTION)
    check(found, [], f"Nobody is called  {INJECTION}\nThe search found:")


def test_add(db):
    """whatever is typed as a name is added as a name"""
    strange = "Kim'); DELETE FROM members; --"
    add(db, strange, "555 7'7")
    check(people(db), sorted([*PEOPLE, (strange, "555 7'7")]), f"Added:  {strange}\nThe table:")


def test_rename(db):
    """rename changes those of the name, and nobody else"""
    number = rename(db, "Ngozi", "Ngozi O'Dell")
    check(number, 2, "Two are called Ngozi. The number of renamed members:")
    wanted = sorted((name.replace("Ngozi", "Ngozi O'Dell"), phone) for name, phone in PEOPLE)
    check(people(db), wanted, "Both called Ngozi were renamed. The table:")
    number = rename(db, INJECTION, "you")
    check(number, 0, f"Nobody is called  {INJECTION}\nThe number of renamed members:")
    check(people(db), wanted, "Then nobody was renamed. The table:")


def test_remove(db):
    """remove takes those of the name, and nobody else"""
    number = remove(db, INJECTION)
    check(people(db), sorted(PEOPLE), f"Nobody is called  {INJECTION}\nAfter removing, the table:")
    check(number, 0, f"Nobody is called  {INJECTION}\nThe number of removed members:")
    check(remove(db, "Ngozi"), 2, "Two are called Ngozi. The number of removed members:")
    wanted = sorted(row for row in PEOPLE if row[0] != "Ngozi")
    check(people(db), wanted, "After removing Ngozi, the table:")


def test_listing(db):
    """the list can be in order of the names, or of the phones"""
    names = [member.name for member in listing(db)]
    check(names, ["Aoife O'Brien", "Dara", "Ngozi", "Ngozi", "Łukasz"], "The list, by name:")
    phones = [member.phone for member in listing(db, "phone")]
    wanted = ["0171 555 01", "555 03", "555 11", "555 20", "99"]
    check(phones, wanted, "The list by phone has these phones:")


def test_listing_by_anything(db):
    """a list in any other order is a ValueError"""
    for by in ["email", "name DESC", "1", "", "(SELECT phone FROM members)", "name; DROP TABLE x"]:
        try:
            found = listing(db, by)
        except ValueError:
            continue
        except (sqlite3.Error, sqlite3.Warning) as error:
            pytest.fail(f"The list by  {by}  should be a ValueError. The database says: {error}")
        pytest.fail(f"The list by  {by}  should be a ValueError. It gave {len(found)} members.")


def test_beside(db):
    """no value is ever part of the SQL"""
    add(db, "Quirin", "555 88")
    beside(db, "add")
    find(db, "Quirin")
    beside(db, "find")
    rename(db, "Quirin", "Quirin II")
    beside(db, "rename")
    remove(db, "Quirin II")
    beside(db, "remove")


def beside(db, name):
    """Fail if the SQL of this function had a value in it."""
    for sql in db.said:
        if "Quirin" in sql or "555 88" in sql:
            pytest.fail(f"In {name}, the value is part of the SQL:\n\n{sql.strip()}")


def test_saved(tmp_path):
    """the desk's program: what was added is found the next time"""

    def desk(*words):
        return called(sqlite1.main, "desk.db", *words, cwd=tmp_path)

    desk("add", "Seán Ó'Sé", "555 42").prints("")
    desk("find", "Seán Ó'Sé").prints("Seán Ó'Sé            555 42")
    desk("rename", "Seán Ó'Sé", "Seán").prints("1 renamed")
    desk("remove", "Seán").prints("1 removed")
    desk("list").prints("")
    desk("lend").says("add NAME PHONE")
