import psycopg
import pytest
import postgres_for_check
from books import titles


@pytest.fixture(scope="module")
def server():
    server = postgres_for_check.start()
    yield server
    server.terminate()


@pytest.fixture
def connection(server):
    with psycopg.connect(host=postgres_for_check.SOCKETS, user="postgres", dbname="postgres") as connection:
        connection.execute("CREATE TABLE books (id serial PRIMARY KEY, title text NOT NULL)")
        connection.execute("INSERT INTO books (title) VALUES ('Dune'), ('Emma'), ('Babel')")
        yield connection
        connection.rollback()


def test_titles(connection):
    """titles in order"""
    assert titles(connection) == ["Babel", "Dune", "Emma"]


def test_none(connection):
    """no books, no titles"""
    connection.execute("DELETE FROM books")
    assert titles(connection) == []
