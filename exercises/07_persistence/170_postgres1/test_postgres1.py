import decimal
from datetime import date, timedelta

import psycopg
import pytest
from postgres_for_check import database
from pythlings_checks.sql import query

SEEDS = """
    CREATE TABLE seeds (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL UNIQUE,
        kind text NOT NULL,
        packets integer NOT NULL CHECK (packets >= 0),
        price numeric(6, 2) NOT NULL,
        harvested date,
        added timestamptz NOT NULL DEFAULT '2026-01-01'
    )
"""
ARRIVALS = "CREATE TABLE arrivals (name text, kind text, packets integer, price numeric(6, 2))"
ROWS = """
    INSERT INTO seeds (name, kind, packets, price, harvested) VALUES
    ('Sugar Baby', 'melon', 0, 2.50, '2026-08-30'),
    ('Borlotto', 'bean', 12, 1.10, '2026-09-02'),
    ('Mbaazi', 'bean', 3, 0.90, '2026-09-02'),
    ('Crimson', 'melon', 4, 0.10, '2025-12-31'),
    ('Ñora', 'pepper', 9, 1.05, NULL),
    ('Chokwé', 'bean', 2, 0.05, '2026-01-15'),
    ('Scotch', 'chilli', 1, 3.20, '2024-10-01')
"""
GOOD = {"name": "'Mbaazi'", "kind": "'bean'", "packets": "3", "price": "0.90"}


@pytest.fixture(scope="module")
def url():
    with database() as made:
        yield made


@pytest.fixture
def empty(url):
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        yield connection


@pytest.fixture
def library(empty):
    for statement in (SEEDS, ARRIVALS, ROWS):
        empty.execute(statement)
    return empty


def insert(**changed):
    """An INSERT of a good row, some of whose values are others."""
    row = {name: value for name, value in {**GOOD, **changed}.items() if value}
    return f"INSERT INTO seeds ({', '.join(row)}) VALUES ({', '.join(row.values())})"


def made(connection):
    """What came of schema.sql; the table has to be there, and to take a good row."""
    ran = query(connection, "schema.sql")
    try:
        connection.execute(insert(harvested="'2026-09-02'"))
        connection.execute(insert(name="'Ñora'", packets="0", price="9999.99"))
    except psycopg.Error as error:
        ran.wrong(f"Two good seeds should fit into the table. PostgreSQL says:\n\n    {error}")
    return ran


def refuses(connection, ran, words, **changed):
    """The table has to refuse a row."""
    try:
        connection.execute(insert(**{"name": "'Other'", **changed}))
    except psycopg.Error:
        return
    ran.wrong(f"The table takes {words}:\n\n    {insert(**changed)}")


def test_good(empty):
    """schema.sql makes the table, and a good seed fits in"""
    ran = made(empty)
    row = empty.execute("SELECT price, harvested FROM seeds WHERE name = 'Mbaazi'").fetchone()
    if row[1] != date(2026, 9, 2):
        ran.wrong(f"harvested isn't a date. It comes back as {row[1]!r}.")


def test_id(empty):
    """the database gives the seeds their ids"""
    ran = made(empty)
    found = empty.execute("SELECT id FROM seeds ORDER BY id").fetchall()
    if found != [(1,), (2,)]:
        ran.wrong(f"The first two seeds should get the ids 1 and 2. They got {found}.")
    refuses(empty, ran, "an id that's there already", id="1")


def test_unique(empty):
    """no two seeds have the same name"""
    refuses(empty, made(empty), "a second seed of the same name", name="'Mbaazi'")


def test_packets(empty):
    """packets are a whole number, and never below 0"""
    ran = made(empty)
    refuses(empty, ran, "'many' packets", packets="'many'")
    refuses(empty, ran, "less than no packets", packets="-1")


def test_price(empty):
    """a price is exact to the cent"""
    ran = made(empty)
    for cents in range(10):
        empty.execute(insert(name=f"'Pea {cents}'", kind="'pea'", price="0.10"))
    total = empty.execute("SELECT sum(price) FROM seeds WHERE kind = 'pea'").fetchone()[0]
    if not isinstance(total, decimal.Decimal) or str(total) != "1.00":
        ran.wrong(f"Ten seeds at 0.10 should cost Decimal('1.00'). They cost {total!r}.")
    refuses(empty, ran, "a price of 10000", price="10000")


def test_harvested(empty):
    """nothing is harvested on 31 February"""
    refuses(empty, made(empty), "a day that doesn't exist", harvested="'2026-02-31'")


def test_added(empty):
    """the database writes down when a seed came in, with time zone"""
    ran = made(empty)
    added = empty.execute("SELECT added FROM seeds WHERE name = 'Mbaazi'").fetchone()[0]
    if getattr(added, "tzinfo", None) is None:
        ran.wrong(f"added should be a time with time zone. It comes back as {added!r}.")
    now = empty.execute("SELECT now()").fetchone()[0]
    if abs(now - added) > timedelta(minutes=5):
        ran.wrong(f"A seed that came in at {now} was written down as {added}.")


@pytest.mark.parametrize("column", ["name", "kind", "packets", "price"])
def test_missing(empty, column):
    """no seed may lack a name, kind, packets or price"""
    refuses(empty, made(empty), f"a seed without {column}", **{column: ""})


def test_missing_added(empty):
    """added can't be left empty on purpose"""
    refuses(empty, made(empty), "NULL for added", added="NULL")


def arrive(connection, *rows):
    """What came of delivery.sql after these have arrived."""
    for row in rows:
        connection.execute("INSERT INTO arrivals VALUES (%s, %s, %s, %s)", row)
    return query(connection, "delivery.sql")


def test_new(library):
    """a new name becomes a row, and is given back"""
    ran = arrive(library, ("Teff", "grass", 7, 0.55), ("Ajwain", "herb", 1, 1))
    ran.returns([("Teff", 7), ("Ajwain", 1)], any_order=True)
    ran.leaves(
        "SELECT name, kind, packets, price FROM seeds WHERE name IN ('Teff', 'Ajwain')",
        [
            ("Teff", "grass", 7, decimal.Decimal("0.55")),
            ("Ajwain", "herb", 1, decimal.Decimal("1.00")),
        ],
    )


def test_known(library):
    """what's known gets its packets on top, and the new price"""
    ran = arrive(library, ("Mbaazi", "pulse", 4, 0.95), ("Sugar Baby", "melon", 6, 0))
    ran.returns([("Mbaazi", 7), ("Sugar Baby", 6)], any_order=True)
    ran.leaves(
        "SELECT name, kind, packets, price, harvested FROM seeds WHERE packets IN (6, 7)",
        [
            ("Mbaazi", "bean", 7, decimal.Decimal("0.95"), date(2026, 9, 2)),
            ("Sugar Baby", "melon", 6, decimal.Decimal("0.00"), date(2026, 8, 30)),
        ],
    )


def test_others(library):
    """seeds that haven't arrived stay as they were"""
    ran = arrive(library, ("Mbaazi", "bean", 4, 0.95))
    ran.leaves("SELECT count(*), sum(packets) FROM seeds", [(7, 35)])


def test_twice(library):
    """a name that arrives twice in one delivery is added up"""
    ran = arrive(
        library,
        ("Ñora", "pepper", 2, 1.15),
        ("Teff", "herb", 1, 0.5),
        ("Ñora", "pepper", 5, 1.2),
        ("Teff", "grass", 1, 0.4),
        ("Teff", "herb", 3, 0.45),
    )
    ran.returns([("Ñora", 16), ("Teff", 5)], any_order=True)
    ran.leaves(
        "SELECT name, kind, price FROM seeds WHERE name IN ('Ñora', 'Teff')",
        [("Ñora", "pepper", decimal.Decimal("1.20")), ("Teff", "grass", decimal.Decimal("0.50"))],
    )


def test_newest(library):
    """newest.sql finds the latest harvest of each kind"""
    query(library, "newest.sql").returns(
        [("bean", "Mbaazi"), ("chilli", "Scotch"), ("melon", "Sugar Baby")], ordered=True
    )


def test_newest_changes(library):
    """newest.sql sees a later harvest"""
    library.execute("UPDATE seeds SET harvested = '2026-10-01' WHERE name IN ('Ñora', 'Chokwé')")
    query(library, "newest.sql").returns(
        [("bean", "Chokwé"), ("chilli", "Scotch"), ("melon", "Sugar Baby"), ("pepper", "Ñora")],
        ordered=True,
    )
