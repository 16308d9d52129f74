import pythonic2
import pytest
from pythlings_checks import program
from session_for_check import typed


def check(lines, wanted=None, **more):
    typed(pythonic2, lines, wanted, **more)


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def write(tmp_path, data):
    (tmp_path / "guests.txt").write_bytes(data)


def test_still(tmp_path):
    """what the notes don't complain about still works"""
    check('portions({"portions": 3}), portions({}), portions({"name": "Ali"})', (3, 1, 1))
    check('menu(["soup", "fish"], [3, 7.25])', ["soup        3.00", "fish        7.25"])
    check("menu([], [])", [])
    check("queues([12, 30, 5]), queues([]), queues([0])", ((3, 30), (0, 0), (1, 0)))
    check('seasoned({"salt": 1, "dill": 2}, {"salt": 3})', {"salt": 3, "dill": 2})
    check('seasoned({"salt": 1}, {})', {"salt": 1})
    check("board(4), board(None)", ("4 left", "ask the cook"))
    check("board(1)", "1 left")
    write(tmp_path, b"12\n7\n0\n")
    check('guests("guests.txt")', [12, 7, 0])
    check('guests("nobody.txt")', [])
    check('can_eat(["nuts"], ["flour", "nuts"]), can_eat(["nuts"], ["flour"])', (False, True))


def test_portions():
    """note 1: 0 portions are 0 portions"""
    check('portions({"portions": 0})', 0)


def test_menu():
    """note 2: a dish without a price is a ValueError"""
    check('menu(["fish", "soup"], [7.25])', raises=ValueError)
    check('menu(["soup"], [3, 7.25])', raises=ValueError)
    check('menu(iter(["fish", "soup"]), iter([7.25]))', raises=ValueError)


def test_menu_once():
    """note 2: iterables are still welcome"""
    check('menu(iter(["soup"]), (price for price in [3]))', ["soup        3.00"])


def test_queues():
    """note 3: the longest queue, of an iterable that's gone after one round"""
    check("queues(minutes for minutes in [12, 30, 5])", (3, 30))
    check("queues(iter([]))", (0, 0))


def test_seasoned():
    """note 4: the usual seasoning stays as it is"""
    check(
        'usual = {"salt": 1, "dill": 2}\nseasoned(usual, {"salt": 3})\nusual',
        {"salt": 1, "dill": 2},
    )
    check('own = {"salt": 3}\nseasoned({"salt": 1, "dill": 2}, own)\nown', {"salt": 3})
    check(
        'usual = {"salt": 1}\nseasoned(usual, {}) is usual', False, note="It should be a new dict."
    )


def test_board():
    """note 5: none left is sold out"""
    check("board(0)", "sold out")


def test_guests_damaged(tmp_path):
    """note 6: a damaged list comes out as an error"""
    write(tmp_path, b"12\nseven\n")
    check(
        'guests("guests.txt")',
        raises=ValueError,
        note="In guests.txt: 12, and seven on the next line.",
    )
    write(tmp_path, b"12\n\xff\n")
    check('guests("guests.txt")', raises=UnicodeDecodeError, note="guests.txt isn't UTF-8 here.")


def test_guests_folder(tmp_path):
    """note 6: if it can't be read, that comes out, too"""
    (tmp_path / "list").mkdir()
    check('guests("list")', raises=OSError, note="Here, list is a folder.")


def test_can_eat():
    """note 7: one allergy is enough"""
    check('can_eat(["nuts", "celery"], ["flour", "nuts"])', False)
    check(
        'can_eat(["nuts", "celery"], ["celery", "nuts"]), can_eat(["nuts", "celery"], ["flour"])',
        (False, True),
    )
    check('can_eat([], ["flour"]), can_eat(["nuts"], []), can_eat([], [])', (True, True, True))


def test_program():
    """the program prints the menu"""
    program("pythonic2.py").prints("lentils     4.50\nsoup        3.00\nnut cake    2.80\n")
