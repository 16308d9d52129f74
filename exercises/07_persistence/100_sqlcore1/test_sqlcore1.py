import pytest
from pythlings_checks import called
from sqlalchemy import Select, create_engine, event, text
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from sqlcore1 import add, board, cancel, capacity, departures, main, metadata

DATABASES = [("SQLite", sqlite), ("PostgreSQL", postgresql), ("MySQL", mysql)]
TABLES = """
    CREATE TABLE harbours (id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL UNIQUE);
    CREATE TABLE departures (
        id INTEGER PRIMARY KEY,
        harbour_id INTEGER NOT NULL REFERENCES harbours (id),
        time VARCHAR(5) NOT NULL,
        places INTEGER NOT NULL
    )
"""
HARBOURS = [(3, "Skarvøy"), (8, "Bru"), (5, "Å"), (1, "O'Neill's Pier")]
DEPARTURES = [
    (1, 3, "16:45", 40),
    (2, 8, "07:30", 20),
    (3, 3, "07:30", 12),
    (4, 1, "05:00", 52),
    (5, 3, "07:31", 0),
    (6, 8, "12:15", 3),
]


@pytest.fixture
def engine():
    """A database that was made without the learner's tables."""
    made = create_engine("sqlite://", poolclass=StaticPool)
    with made.begin() as connection:
        for sql in TABLES.split(";"):
            connection.execute(text(sql))
        for row in HARBOURS:
            connection.exec_driver_sql("INSERT INTO harbours VALUES (?, ?)", row)
        for row in DEPARTURES:
            connection.exec_driver_sql("INSERT INTO departures VALUES (?, ?, ?, ?)", row)
    yield made
    made.dispose()


def rows(engine, sql):
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def asked(engine, query, wanted, words):
    """Run a query of the learner's."""
    if not isinstance(query, Select):
        pytest.fail(f"{words} should be a query made with select. It's {query!r}.")
    try:
        with engine.connect() as connection:
            found = [tuple(row) for row in connection.execute(query)]
    except SQLAlchemyError as error:
        pytest.fail(f"{words}: the database says {error}")
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}\n\n{query}")


def test_table():
    """the table departures has its columns, and none can be left out"""
    found = {column.name: column for column in departures.columns}
    check(sorted(found), ["harbour_id", "id", "places", "time"], "The columns of departures:")
    for name in ("harbour_id", "time", "places"):
        if found[name].nullable:
            pytest.fail(f"departures.{name} can be left out. It says nothing of nullable.")
    keys = [key.target_fullname for key in found["harbour_id"].foreign_keys]
    check(keys, ["harbours.id"], "departures.harbour_id leads to:")
    kinds = [found["places"].type.python_type, found["time"].type.python_type]
    check(kinds, [int, str], "The types of places and time:")


def test_made_and_filled():
    """the tables can be made, and a harbour with ferries added"""
    made = create_engine("sqlite://", poolclass=StaticPool)
    metadata.create_all(made)
    add(made, "Bru", {"07:30": 20, "06:00": 5})
    found = rows(made, "SELECT harbour_id, time, places FROM departures ORDER BY time")
    words = "In a new database, after add, what was committed of its departures is:"
    check(found, [(1, "06:00", 5), (1, "07:30", 20)], words)
    made.dispose()


def test_add(engine):
    """add gives the harbour's id, and its ferries belong to it"""
    check(add(engine, "Ñemby", {"23:59": 1, "07:00": 9}), 9, 'add(engine, "Ñemby", ...):')
    found = rows(engine, "SELECT time, places FROM departures WHERE harbour_id = 9 ORDER BY time")
    check(found, [("07:00", 9), ("23:59", 1)], "The ferries of Ñemby, which has the id 9:")
    check(add(engine, "Rest", {}), 10, "A harbour without ferries. add gave:")
    found = rows(engine, "SELECT COUNT(*) FROM departures")
    check(found, [(8,)], "After that, the number of all departures:")


def test_add_twice(engine):
    """if the name is taken, nothing is added"""
    with pytest.raises(IntegrityError):
        add(engine, "Bru", {"08:00": 7})
    check(rows(engine, "SELECT COUNT(*) FROM departures"), [(6,)], "The number of departures:")


def test_add_fails_halfway(engine):
    """if a ferry can't be added, the harbour isn't either"""
    with pytest.raises(IntegrityError):
        add(engine, "Ghost", {"08:00": 7, "09:00": None})
    words = "The second ferry of Ghost couldn't be added. Harbours called Ghost:"
    check(rows(engine, "SELECT name FROM harbours WHERE name = 'Ghost'"), [], words)


def test_board(engine):
    """the board has the later ferries with their harbours, by time and name"""
    wanted = [
        ("07:30", "Bru", 20),
        ("07:30", "Skarvøy", 12),
        ("07:31", "Skarvøy", 0),
        ("12:15", "Bru", 3),
        ("16:45", "Skarvøy", 40),
    ]
    asked(engine, board("05:00"), wanted, 'board("05:00")')
    asked(engine, board("16:45"), [], 'board("16:45")')


def test_capacity(engine):
    """the places of each harbour, and 0 for one without a ferry"""
    wanted = [("O'Neill's Pier", 52), ("Skarvøy", 52), ("Bru", 23), ("Å", 0)]
    asked(engine, capacity(), wanted, "capacity()")


def test_cancel(engine):
    """cancel deletes the ferries of one harbour"""
    check(cancel(engine, "Skarvøy"), 3, 'cancel(engine, "Skarvøy"):')
    found = rows(engine, "SELECT id FROM departures ORDER BY id")
    check(found, [(2,), (4,), (6,)], "After that, the departures with these ids are left:")
    check(cancel(engine, "Skarvøy"), 0, "Once more:")
    check(cancel(engine, "Nowhere"), 0, "A harbour that isn't there:")
    check(cancel(engine, "b%"), 0, "There's a Bru, and no harbour called b%:")
    check(cancel(engine, "O'Neill's Pier"), 1, "O'Neill's Pier:")
    check(len(rows(engine, "SELECT * FROM harbours")), 4, "The harbours stay:")


@pytest.mark.parametrize(("name", "module"), DATABASES, ids=[name for name, _ in DATABASES])
def test_databases(name, module):
    """the same queries work for three databases, with values as parameters"""
    for query in (board("16:45"), capacity()):
        try:
            sql = str(query.compile(dialect=module.dialect()))
        except (SQLAlchemyError, AttributeError) as error:
            pytest.fail(f"{name} can't be asked this: {error}")
        if "16:45" in sql:
            pytest.fail(f"The value is part of the SQL for {name}:\n\n{sql}")


def test_values_are_parameters(engine):
    """names and times are never part of the SQL"""
    sent = []
    event.listen(engine, "before_cursor_execute", lambda *args: sent.append(args[2]))
    add(engine, "Quay", {"23:15": 4})
    cancel(engine, "Quay")
    if not sent:
        pytest.fail("add and cancel have sent nothing to the database.")
    for sql in sent:
        if "Quay" in sql or "23:15" in sql:
            pytest.fail(f"The value is part of the SQL:\n\n{sql}")


def test_program():
    """the program shows the query, and the board"""
    ran = called(main).succeeds()
    ran.says("07:30  Bru         20\n07:30  Skarvøy     12\n16:45  Skarvøy     40\n")
