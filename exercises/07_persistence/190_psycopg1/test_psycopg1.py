from datetime import date, timedelta

import psycopg
import pytest
from postgres_for_check import database
from psycopg1 import TABLE, Reading, correct, load, of_stations

COUNTER = """
    CREATE TABLE statements (n integer);
    CREATE FUNCTION counted() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN INSERT INTO statements VALUES (1); RETURN NULL; END';
    CREATE TRIGGER counter AFTER INSERT ON readings FOR EACH STATEMENT EXECUTE FUNCTION counted();
"""
D = date(2026, 11, 30)


@pytest.fixture(scope="module")
def url():
    with database(TABLE, COUNTER) as made:
        yield made


@pytest.fixture
def network(url):
    with psycopg.connect(url) as connection:
        connection.execute("TRUNCATE readings, statements")
        rows = [
            ("Gondar", D, 21.5),
            ("Āddīs", D, 0.0),
            ("Gondar", D - timedelta(1), None),
            ("Mekele", D, -3.25),
            ("Āddīs", D - timedelta(9), 19.0),
        ]
        connection.cursor().executemany("INSERT INTO readings VALUES (%s, %s, %s)", rows)
        connection.execute("TRUNCATE statements")
        connection.commit()
        yield connection
        connection.rollback()


def usable(connection, words):
    """After an error the transaction must go on."""
    if connection.closed:
        pytest.fail(f"{words} Afterwards the connection is closed.")
    if connection.info.transaction_status == psycopg.pq.TransactionStatus.INERROR:
        pytest.fail(
            f"{words} Afterwards the whole transaction is aborted: it takes no statement any more."
        )


def saved(connection, where="true"):
    """What's in the table, in this transaction."""
    usable(connection, "Your function is done.")
    sql = f"SELECT station, day, degrees FROM readings WHERE {where} ORDER BY station, day"
    return connection.execute(sql).fetchall()


def mine(connection):
    """What the caller does in the transaction, before calling."""
    connection.execute("INSERT INTO readings VALUES ('Harar', '2026-11-30', 7)")


def kept(connection, words):
    """What the caller did is there; and it's neither committed nor undone."""
    usable(connection, words)
    if not saved(connection, "station = 'Harar'"):
        pytest.fail(f"{words} What the caller had done before, in the same transaction, is lost.")
    connection.rollback()
    if saved(connection, "station = 'Harar'"):
        pytest.fail(f"{words} Your function committed what only the caller may commit.")


def check(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_load(network):
    """good readings are saved"""
    load(
        network,
        [
            Reading("Jimma", D, 18.5),
            Reading("Adwa", D, None),
            Reading("Adwa", date(2024, 2, 29), 60),
        ],
    )
    wanted = [("Adwa", date(2024, 2, 29), 60.0), ("Adwa", D, None), ("Jimma", D, 18.5)]
    check(saved(network, "station IN ('Jimma', 'Adwa')"), wanted, "Three readings were loaded.")


def test_load_one_statement(network):
    """load sends one statement, however many readings there are"""
    load(network, (Reading(f"S{n % 7}", D - timedelta(n), n % 50) for n in range(600)))
    count = network.execute("SELECT count(*) FROM statements").fetchone()[0]
    if count != 1:
        pytest.fail(f"600 readings should be one statement. There were {count}.")
    check(len(saved(network, "station LIKE 'S_'")), 600, "600 readings were loaded.")


def test_load_text(network):
    """a name may hold a tab, a backslash or a comma"""
    load(network, [Reading("Tab\there", D, 1), Reading("back\\slash, 'n", D, 2)])
    wanted = [("Tab\there", D, 1.0), ("back\\slash, 'n", D, 2.0)]
    check(saved(network, "degrees IN (1, 2)"), wanted, "Two stations with odd names were loaded.")


def test_load_bad(network):
    """if one reading is refused, load saves none, and nothing else is lost"""
    mine(network)
    words = "The last of three readings is impossible."
    try:
        load(network, [Reading("Jimma", D, 18.5), Reading("Adwa", D, 3), Reading("Axum", D, -900)])
    except psycopg.errors.CheckViolation:
        pass
    else:
        pytest.fail(f"{words} psycopg's error should go on to the caller.")
    usable(network, words)
    check(saved(network, "station IN ('Jimma', 'Adwa', 'Axum')"), [], f"{words} None may be saved.")
    kept(network, words)


def test_load_leaves_open(network):
    """load doesn't commit"""
    mine(network)
    load(network, [Reading("Jimma", D, 18.5)])
    kept(network, "One good reading was loaded.")
    check(saved(network, "station = 'Jimma'"), [], "The caller has rolled back.")


def test_correct(network):
    """correct gives new degrees to readings that are there"""
    assert correct(network, [Reading("Gondar", D, 22.0), Reading("Mekele", D, None)]) == []
    wanted = [("Gondar", D - timedelta(1), None), ("Gondar", D, 22.0), ("Mekele", D, None)]
    check(saved(network, "station IN ('Gondar', 'Mekele')"), wanted, "Two were corrected.")


def test_correct_refused(network):
    """correct returns what the table refuses, and corrects all the others"""
    bad, worse = Reading("Gondar", D, 61.0), Reading("Mekele", D, -900.0)
    good = Reading("Āddīs", D, 12.5), Reading("Gondar", D - timedelta(1), 9.0)
    try:
        found = correct(network, [good[0], bad, worse, good[1]])
    except psycopg.errors.InFailedSqlTransaction as error:
        pytest.fail(f"The second of four is refused. Then the third ends with:\n\n    {error}")
    check(found, [bad, worse], "The second and third of four are impossible.")
    wanted = [
        ("Gondar", D - timedelta(1), 9.0),
        ("Gondar", D, 21.5),
        ("Mekele", D, -3.25),
        ("Āddīs", D - timedelta(9), 19.0),
        ("Āddīs", D, 12.5),
    ]
    check(saved(network), wanted, "The second and third of four are impossible.")


def test_correct_unknown(network):
    """what isn't there comes back, and isn't added"""
    unknown = Reading("Gondar", date(2020, 1, 1), 5.0)
    assert correct(network, [unknown, Reading("Gondar", D, 20.0)]) == [unknown]
    check(saved(network, "day = '2020-01-01'"), [], "There was no reading to correct.")
    check(saved(network, "degrees = 20"), [("Gondar", D, 20.0)], "The second one was there.")


def test_correct_leaves_open(network):
    """correct doesn't commit, and loses nothing"""
    mine(network)
    correct(network, [Reading("Gondar", D, 99.0), Reading("Gondar", D, 20.0)])
    kept(network, "One of two readings was refused.")


def test_of_stations(network):
    """of_stations gives readings, by station and day"""
    network.execute("INSERT INTO readings VALUES ('Mekele', '2026-11-01', 12.5)")
    assert of_stations(network, ["Mekele", "Gondar"]) == [
        Reading("Gondar", date(2026, 11, 29), None),
        Reading("Gondar", date(2026, 11, 30), 21.5),
        Reading("Mekele", date(2026, 11, 1), 12.5),
        Reading("Mekele", date(2026, 11, 30), -3.25),
    ]


def test_of_no_stations(network):
    """for no stations, of_stations gives no readings"""
    assert of_stations(network, []) == []
    assert of_stations(network, ["Nowhere", "Āddīs' --"]) == []


def test_of_stations_at_once(network):
    """of_stations sends one SELECT, however many stations there are"""
    sent = []

    class Counting(psycopg.Cursor):
        def execute(self, query, *values, **options):
            sent.append(query)
            return super().execute(query, *values, **options)

    network.cursor_factory = Counting
    of_stations(network, ["Gondar", "Mekele", "Āddīs"])
    if len(sent) != 1:
        pytest.fail(f"Three stations should be one SELECT. There were {len(sent)}.")
