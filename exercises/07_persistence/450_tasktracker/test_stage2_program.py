import pytest
from ship_for_check import PEOPLE, Ship, check, has, lacks


@pytest.fixture
def ship(tmp_path, monkeypatch):
    monkeypatch.delenv("TASKS_DB", raising=False)
    monkeypatch.delenv("TASKS_CACHE", raising=False)
    return Ship(tmp_path / "ondine")


@pytest.fixture
def full(ship):
    """Three tasks, made by the program."""
    return ship.full()


def test_second_run(ship):
    """stage 2: a second run finds what the first one has saved"""
    ship("add", "grease the winch", "--for", "Rohana").prints("added 1")
    has(ship.started("board"), 1, "grease the winch", "Rohana")


def test_board(full):
    """stage 2: the board has a line for each task, with its number, title and person"""
    ran = full("board")
    has(ran, 1, "grease the winch", "Rohana")
    has(ran, 2, "paint the rail")
    has(ran, 3, "feed the cat", "Zoë")


def test_people(full):
    """stage 2: a person who's known already isn't added again"""
    full("add", "oil for the lamps", "--for", "Rohana").prints("added 4")
    found = full.sql("SELECT name FROM people ORDER BY name")
    check(found, [("Rohana",), ("Zoë",)], "Rohana has two tasks, and Zoë has one. In people:")


def test_done(full):
    """stage 2: a task that's done isn't on the board any more, and doing it twice isn't a mistake"""
    full("done", 1).prints("done 1")
    full("done", 1).prints("done 1")
    ran = full("board")
    lacks(ran, "grease the winch", "Task 1, grease the winch, is done. It's still on the board:")
    has(ran, 2, "paint the rail")


def test_rename(full):
    """stage 2: rename gives a person another name"""
    full("add", "oil for the lamps", "--for", "Rohana").succeeds()
    full("rename", "Rohana", "Rohana P").prints("Rohana is Rohana P now")
    ran = full("board")
    has(ran, 1, "grease the winch", "Rohana P")
    has(ran, 4, "oil for the lamps", "Rohana P")
    found = full.sql("SELECT name FROM people ORDER BY name")
    check(found, [("Rohana P",), ("Zoë",)], 'After `rename Rohana "Rohana P"`, in people:')


def test_empty(ship):
    """stage 2: in an empty folder, the board has no tasks, and a database is made"""
    ship("board").succeeds().leaves("tasks.db")


def test_winter(ship):
    """stage 2: last winter's database is brought up to date, and goes on"""
    ship.winter()
    ship("add", "coal").prints("added 12")
    ran = ship("board")
    has(ran, 3, "feed the cat", "Rohana")
    has(ran, 12, "coal")
    lacks(ran, "sweep the funnel", "It was done last winter, and it's on the board:")


def test_elsewhere(ship, tmp_path):
    """stage 2: TASKS_DB says where the database is"""
    there = tmp_path / "in the 100% dry.db"
    ship("add", "coal", TASKS_DB=there).prints("added 1")
    if not there.exists():
        pytest.fail("TASKS_DB names a file, and the program didn't make it.")
    has(ship("board", TASKS_DB=there), 1, "coal")
    lacks(
        ship("board"), "coal", "The task was added to another database, by TASKS_DB. All the same:"
    )


@pytest.mark.parametrize(
    "words",
    [
        ("done", "99"),
        ("rename", "Nobody", "Ana"),
        ("rename", "Rohana", "Zoë"),
        ("rename", "Rohana", " Zoë "),
        ("rename", "Rohana", "  "),
        ("add", ""),
        ("add", "   ", "--for", "Zed"),
        ("add", "coal", "--for", " "),
    ],
)
def test_trouble(full, words):
    """stage 2: if something can't be done, it says so in one line, with status 1, and nothing changes"""
    before = full.sql(PEOPLE), full.sql("SELECT * FROM people")
    ran = full(*words).fails(1).prints("")
    told = ran.stderr.splitlines()
    if len(told) != 1 or not told[0].startswith("tasktracker: "):
        pytest.fail(
            "On standard error there should be one line that begins with `tasktracker: `. "
            f"There is:\n\n{ran.stderr or '(nothing)'}"
        )
    check((full.sql(PEOPLE), full.sql("SELECT * FROM people")), before, "Afterwards, in tasks.db:")


@pytest.mark.parametrize("words", [(), ("burn", "1"), ("done", "one"), ("add",)])
def test_wrong_call(ship, words):
    """stage 2: a wrong call has status 2"""
    ship(*words).fails(2)
