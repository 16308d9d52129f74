import re

import pytest
from mysql1 import add, came, metadata, search, singers
from pythlings_checks import called
from sqlalchemy import Connection, create_engine, select
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.exc import CompileError, IntegrityError, SQLAlchemyError
from sqlalchemy.schema import CreateTable

DIALECTS = {"sqlite": sqlite, "postgresql": postgresql, "mysql": mysql}


def says(statement, name):
    """What a database hears, on one line."""
    try:
        text = str(statement.compile(dialect=DIALECTS[name].dialect()))
    except (CompileError, AttributeError) as error:
        unknown = re.search(r"of type <class '.*\.(\w+)'>", str(error))
        words = f"it knows no {unknown[1]}" if unknown else error
        pytest.fail(f"This can't be said to {name}: {words}")
    return " ".join(text.split())


@pytest.fixture
def db():
    with create_engine("sqlite://").connect() as connection:
        metadata.create_all(connection)
        yield connection


def rows(db):
    found = db.execute(
        select(singers.c.name, singers.c.voice, singers.c.visits).order_by(singers.c.id)
    )
    return [tuple(row) for row in found]


def check(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


@pytest.mark.parametrize("name", DIALECTS)
def test_table(name):
    """the table can be made on each of the three"""
    said = says(CreateTable(singers), name)
    for column, length in [("name", 80), ("voice", 20)]:
        if f"{column} VARCHAR({length}) NOT NULL" not in said:
            pytest.fail(
                f"{column} should be a text of up to {length} characters. {name} hears:\n\n    {said}"
            )
    if "UNIQUE" not in said:
        pytest.fail(f"No two singers have the same name. {name} hears:\n\n    {said}")


def test_add(db):
    """a singer is added, and the id comes back"""
    assert add(db, "Ada", "alto") == 1
    assert add(db, "Örjan", "bass") == 2
    check(rows(db), [("Ada", "alto", 0), ("Örjan", "bass", 0)], "Two singers were added.")


def test_add_twice(db):
    """the same name twice is an error"""
    add(db, "Ada", "alto")
    try:
        add(db, "Ada", "bass")
    except IntegrityError:
        return
    pytest.fail("Ada was added twice. That should be an IntegrityError.")


def test_add_mysql(db, monkeypatch):
    """add needs no RETURNING, which MySQL doesn't have"""
    usual = Connection.execute
    heard = []

    def execute(self, statement, *args, **more):
        heard.append(says(statement, "mysql"))
        return usual(self, statement, *args, **more)

    monkeypatch.setattr(Connection, "execute", execute)
    add(db, "Ada", "alto")
    monkeypatch.undo()
    for said in heard:
        if "RETURNING" in said:
            pytest.fail(f"MySQL knows no RETURNING. It hears:\n\n    {said}")
        if said.startswith("SELECT"):
            pytest.fail(f"The id should come with the INSERT. There's also:\n\n    {said}")


def test_came_new(db):
    """a new singer gets a row"""
    db.execute(came("sqlite", "Örjan", "bass", 3))
    db.execute(came("sqlite", "Ada", "alto", 0))
    check(rows(db), [("Örjan", "bass", 3), ("Ada", "alto", 0)], "Two came for the first time.")


def test_came_known(db):
    """a known singer gets the visits added, and keeps the voice"""
    for name, voice, visits in [("Ada", "alto", 2), ("Örjan", "bass", 7), ("Ada", "tenor", 3)]:
        db.execute(came("sqlite", name, voice, visits))
    check(rows(db), [("Ada", "alto", 5), ("Örjan", "bass", 7)], "Ada came 2 times, and then 3.")


def test_came_mysql():
    """on MySQL it's ON DUPLICATE KEY UPDATE"""
    said = says(came("mysql", "Ada", "alto", 2), "mysql")
    sets = (
        said.partition("ON DUPLICATE KEY UPDATE")[2]
        .replace("`", "")
        .replace("(", " ")
        .replace(")", " ")
    )
    if not sets:
        pytest.fail(f"MySQL should hear ON DUPLICATE KEY UPDATE. It hears:\n\n    {said}")
    if "voice =" in sets:
        pytest.fail(f"The voice should stay. MySQL hears:\n\n    {said}")
    if not re.search(r"visits = .*singers\.visits.* \+ |visits = .*\+ .*singers\.visits", sets):
        pytest.fail(
            f"The visits should come on top of those that are there. MySQL hears:\n\n    {said}"
        )


@pytest.mark.parametrize("name", ["sqlite", "postgresql"])
def test_came_conflict(name):
    """on SQLite and PostgreSQL it's ON CONFLICT DO UPDATE"""
    said = says(came(name, "Ada", "alto", 2), name)
    if "ON CONFLICT (name) DO UPDATE SET visits = " not in said:
        pytest.fail(f"{name} should hear ON CONFLICT (name) DO UPDATE. It hears:\n\n    {said}")


@pytest.mark.parametrize("name", ["oracle", "", "MySQL"])
def test_came_other(name):
    """another dialect is a ValueError"""
    try:
        came(name, "Ada", "alto", 2)
    except ValueError:
        return
    except Exception as error:  # noqa: BLE001  it is told
        pytest.fail(f"For the dialect {name!r}, a ValueError. It ended with: {error!r}")
    pytest.fail(f"For the dialect {name!r}, a ValueError. It gave a statement.")


def found(db, part):
    try:
        return [tuple(row) for row in db.execute(search(part))]
    except SQLAlchemyError as error:
        pytest.fail(f"SQLite can't run the query of search: {error}")


def test_search(db):
    """search finds parts of names, by name"""
    for name in ["Vanja", "Örjan", "Ada", "Jane"]:
        add(db, name, "alto")
    check(
        found(db, "ja"), [("Jane", 0), ("Vanja", 0), ("Örjan", 0)], "The names with 'ja' or 'Ja':"
    )
    check(found(db, "ADA"), [("Ada", 0)], "The names with 'ADA', in whatever case:")


def test_search_signs(db):
    """% and _ are ordinary characters"""
    for name in ["Ada 100%", "Ada", "J_R", "JVR"]:
        add(db, name, "alto")
    check(found(db, "%"), [("Ada 100%", 0)], "The names with a % in them:")
    check(found(db, "j_r"), [("J_R", 0)], "The names with 'j_r':")
    for sign in "/\\!#^|~$":
        add(db, f"AC{sign}DC", "tenor")
        check(found(db, f"C{sign}D"), [(f"AC{sign}DC", 0)], f"The names with 'C{sign}D':")


@pytest.mark.parametrize("name", ["postgresql", "mysql"])
def test_search_case(name):
    """upper and lower case don't matter on PostgreSQL and MySQL, either"""
    said = says(search("a"), name).lower()
    if "ilike" not in said and "lower(" not in said and "upper(" not in said:
        pytest.fail(f"Here upper and lower case matter. {name} hears:\n\n    {said}")


def test_program():
    """the program shows all three dialects"""
    from mysql1 import main

    ran = called(main).says("--- sqlite", "--- postgresql", "--- mysql", "AUTO_INCREMENT")
    ran.says("--- id: 1\n[('Ada', 2)]")
