import pytest
import strictness1
from pythlings_checks import program
from strictness1 import Game, cup, headline, letter, load, place, read_points, table
from types_for_check import Types

CONFIG = {"flags": ("--config-file", "pyproject.toml"), "support": ("pyproject.toml",)}
PROBES = {
    "functions without hints": "def double(number):\n    return number * 2\n",
    "a list of nobody knows what": "def first(things: list) -> None:\n    print(things[0])\n",
    "returning whatever was in a file": (
        "import json\n\ndef number(text: str) -> int:\n    return json.loads(text)\n"
    ),
    "comparing what can never be equal": (
        'def is_first(number: int) -> bool:\n    return number == "1"\n'
    ),
    "a comment type: ignore that isn't needed": "number: int = 3  # type: ignore\n",
    "lines that never run": (
        "def show(name: str) -> None:\n    if name is None:\n        print(name)\n"
    ),
}
HEAD = "from strictness1 import Game, cup, headline, letter, load, place, read_points, table\n"
RIGHT = """\
games: list[Game] = load("[]")
points: float = read_points("[]")
rows: list[tuple[str, float]] = table(games)
number: int | None = place(games, "Noor")
text: str = cup(games, "Noor")
text = letter(games, "Noor")
text = headline()
"""
WRONG = """\
games = load("[]")
table(["Noor"])  # wrong
place(games, 1)  # wrong
number: int = place(games, "Noor")  # wrong
cup("Noor", games)  # wrong
letter(games, None)  # wrong
count: int = headline()  # wrong
text: str = table(games)[0][1]  # wrong
"""
types = Types(
    "strictness1.py", callers={**PROBES, "right": HEAD + RIGHT, "wrong": HEAD + WRONG}, **CONFIG
)
planted = Types(
    "strictness1.py",
    change=lambda text: text + "\n\ndef planted() -> int:\n    return 'a text'\n",
    **CONFIG,
)


def test_settings():
    """the settings in pyproject.toml make mypy look closely"""
    for title, code in PROBES.items():
        if not types.said(title):
            code = code.rstrip().replace("\n", "\n    ")
            pytest.fail(
                f"with your pyproject.toml, mypy lets this through:\n\n    {code}\n\nIt's {title}."
            )


def test_looked_at():
    """mypy looks at strictness1.py"""
    if not any("planted" in e.message or e.code == "return-value" for e in planted.errors):
        pytest.fail("with your pyproject.toml, mypy reports nothing about strictness1.py at all")


def test_clean():
    """mypy has nothing to say about strictness1.py"""
    types.clean()


def test_escapes():
    """mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_points():
    """the points in the file become a float"""
    assert read_points('["Noor", "Pia", "0.5"]') == 0.5
    assert read_points('["Noor", "Pia", "1"]') == 1.0
    found = load('[["Noor", "Pia", "0.5"]]')
    assert found == [Game("Noor", "Pia", 0.5)], f"a game for 0.5 points is loaded as {found}"


def games():
    """Return some games."""
    return [Game("Ravi", "Pia", 0.5), Game("Noor", "Pia", 1.0), Game("Ravi", "Élodie", 0.0)]


def test_table():
    """the table: the best first, and equal ones by name"""
    found = table(games())
    wanted = [("Noor", 1.0), ("Élodie", 1.0), ("Pia", 0.5), ("Ravi", 0.5)]
    assert found == wanted, f"Ravi-Pia 0.5, Noor-Pia 1, Ravi-Élodie 0: the table is {found}"


def test_place():
    """a place is a number, or None for somebody who didn't play"""
    found = [place(games(), name) for name in ("Noor", "Ravi", "Bo")]
    assert found == [1, 4, None], f"the places of Noor, Ravi and Bo are {found}"


def test_cup():
    """gold, silver and bronze for the first three"""
    found = [cup(games(), name) for name in ("Noor", "Élodie", "Pia", "Ravi", "Bo")]
    wanted = ["gold", "silver", "bronze", "no cup", "no cup"]
    assert found == wanted, f"Noor, Élodie, Pia, Ravi, and Bo who didn't play: {found}"


def test_letter():
    """a letter says the place, or that somebody didn't play"""
    found = letter(games(), "Pia")
    assert found == "Pia: place 3, bronze", f"Pia's letter says {found!r}"
    found = letter(games(), "Bo")
    assert found == "Bo: didn't play", f"Bo didn't play, and the letter says {found!r}"


def test_headline():
    """the headline counts games and points"""
    assert headline() == "3 games, 3 points"


def test_other_league(monkeypatch):
    """the headline follows the league"""
    monkeypatch.setattr(strictness1, "LEAGUE", '[["Bo", "Pia", "1"]]')
    found = headline()
    assert found == "1 games, 1 points", f"with one game in LEAGUE, the headline is {found!r}"


def test_program():
    """the letters of the league"""
    ran = program("strictness1.py")
    ran.prints(
        "3 games, 3 points\nNoor: place 1, gold\nPia: place 2, silver\nRavi: place 3, bronze\n"
        "Bo: didn't play\n"
    )


def test_right():
    """the hints say what the docstrings say"""
    types.accepts("right")


def test_wrong():
    """mypy refuses what the docstrings rule out"""
    types.refuses("wrong", "What does the docstring say?")
