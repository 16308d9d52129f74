import pytest
from desk import Desk
from store import Store


def morning(path):
    return Desk(Store(path))


def test_a_long_month(tmp_path):
    path = tmp_path / "db.sqlite3"
    desk = morning(path)
    desk.add("drill")
    desk.add("saw")
    desk.add("wrench")

    desk = morning(path)
    desk.lend("saw", "Miguel D'Souza", 99)
    desk.lend("drill", "Ana", 100)

    desk = morning(path)
    try:
        desk.lend("saw", "Li", 101)
    except ValueError as error:
        assert "with Miguel D'Souza" in str(error)
    else:
        pytest.fail("lent twice")
    assert desk.overdue(113) == []
    assert desk.overdue(114) == [("saw", "Miguel D'Souza")]
    desk.give_back("saw", 114)

    desk = morning(path)
    assert desk.overdue(200) == [("drill", "Ana")]
    desk.lend("saw", "Li", 200)
    assert desk.popularity()["saw"] == 2
    assert desk.popularity()["wrench"] == 0
