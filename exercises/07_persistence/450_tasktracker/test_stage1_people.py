import sqlite3
from contextlib import closing

import pytest
from ship_for_check import PEOPLE, TIDY, WINTER, Ship, check


@pytest.fixture
def ship(tmp_path):
    return Ship(tmp_path / "ondine").winter()


def test_columns(ship):
    """stage 1: the upgrade makes the table people, and replaces who with person_id"""
    ship.go("0002")
    found = ship.columns("people")
    if not found:
        pytest.fail("After the upgrade to 0002 there's no table people.")
    wanted = {"id": True, "name": True}
    check(found, wanted, "People has the columns, and whether they can't be missing:")
    wanted = {"done": True, "id": True, "person_id": False, "title": True}
    found = dict(sorted(ship.columns("tasks").items()))
    check(found, wanted, "Tasks has the columns, and whether they can't be missing:")


def test_people(ship):
    """stage 1: the same name with spaces around it is one person, and only spaces are nobody"""
    ship.go("0002")
    found = [name for (name,) in ship.sql("SELECT name FROM people ORDER BY name")]
    check(found, ["Rohana", "Zoë"], "After the upgrade, in people:")


def test_tasks(ship):
    """stage 1: each task is still there, with its number, its person and whether it's done"""
    ship.go("0002")
    check(ship.sql(PEOPLE), TIDY, "After the upgrade, the tasks with their people:")


def test_keys(ship):
    """stage 1: person_id is a foreign key, and a name is unique"""
    ship.go("0002")
    found = [row[2:5] for row in ship.sql("PRAGMA foreign_key_list(tasks)")]
    check(found, [("people", "person_id", "id")], "After the upgrade, the foreign keys of tasks:")
    with closing(sqlite3.connect(ship.path)) as db:
        try:
            db.execute("INSERT INTO people (name) VALUES ('Zoë')")
        except sqlite3.IntegrityError:
            return
    pytest.fail("After the upgrade, a second person called Zoë can be added to people.")


def test_back(ship):
    """stage 1: the downgrade leads back to 0001, with the tasks"""
    before = ship.columns("tasks")
    ship.go("0002").go("0001", back=True)
    check(ship.columns("tasks"), before, "After up and down, the columns of tasks:")
    wanted = sorted((number, title, who.strip(), int(done)) for number, title, who, done in WINTER)
    found = ship.sql("SELECT id, title, who, done FROM tasks ORDER BY id")
    check(found, wanted, "After up and down, the tasks:")
    found = ship.sql("SELECT name FROM sqlite_master WHERE name = 'people'")
    check(found, [], "After up and down, a table that wasn't there before:")


def test_again(ship):
    """stage 1: up, down and up again gives the same as up"""
    ship.go("0002").go("0001", back=True).go("0002")
    check(ship.sql(PEOPLE), TIDY, "After up, down and up again, the tasks with their people:")
