# expect: your tests don't mind if somebody gives the tables other names
import sqlite3

import pytest
from desk import Desk
from store import Store


@pytest.fixture
def desk(tmp_path):
    store = Store(tmp_path / "tools.db")
    yield Desk(store)
    store.close()


def test_lend(desk, tmp_path):
    desk.add("drill")
    desk.lend("drill", "Ana", 3)
    other = sqlite3.connect(tmp_path / "tools.db")
    assert other.execute("SELECT person FROM loans").fetchall() == [("Ana",)]
    other.close()
