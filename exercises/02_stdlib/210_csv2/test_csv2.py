from pathlib import Path

import pytest
from csv2 import CAUSES, load
from pythlings_checks import read
from windows_for_check import windows

HERE = Path(__file__).parent
WANTED = {
    "one.csv": "byte order mark",
    "two.csv": "other delimiter",
    "three.csv": "wrong encoding",
}
CHOICES = {*WANTED.values(), "missing column", "empty file", "number with a comma"}
WORDS = {
    "one.csv": "The key that is there looks like 'name', and isn't: what comes before the n?",
    "two.csv": "How many keys does the printed row have, and what is between the names?",
    "three.csv": "Which line of the traceback says what Python can't do?",
}


def judge(name):
    """Say whether the cause is right, and not what it should be."""
    page = read("csv2.py")
    numbers = [number for number, line in enumerate(page.lines, 1) if f'"{name}"' in line]
    place = numbers[0] if numbers else 1
    answer = CAUSES.get(name)
    if not answer:
        page.wrong(
            place, f"There is no cause for {name} yet. Begin with the traceback's last line."
        )
    if answer not in CHOICES:
        page.wrong(place, f"`{answer}` isn't one of the six choices.")
    if answer != WANTED[name]:
        page.wrong(place, f"It isn't `{answer}`. {WORDS[name]}")


def test_cause_one():
    """what is wrong with one.csv"""
    judge("one.csv")


def test_cause_two():
    """what is wrong with two.csv"""
    judge("two.csv")


def test_cause_three():
    """what is wrong with three.csv"""
    judge("three.csv")


@pytest.fixture
def shipped(monkeypatch):
    """Be in the folder with the three files."""
    monkeypatch.chdir(HERE)


@pytest.mark.usefixtures("shipped")
def test_one():
    """one.csv, with a byte order mark"""
    assert load("one.csv") == [("Wren", 3), ("Robin, young", 11)]


@pytest.mark.usefixtures("shipped")
def test_two():
    """two.csv, with semicolons"""
    assert load("two.csv") == [("Mésange, bleue", 12), ("Geai", 2)]


@pytest.mark.usefixtures("shipped")
def test_three():
    """three.csv, in latin-1"""
    assert load("three.csv") == [("Grönfink", 4), ("Häher", 1)]


@pytest.fixture
def next_year(tmp_path, monkeypatch):
    """Write next.csv in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def write(text, encoding="utf-8"):
        Path("next.csv").write_bytes(text.encode(encoding))

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
@pytest.mark.parametrize("mark", [",", ";"])
def test_together(next_year, encoding, mark):
    """two troubles may come together"""
    text = f'name{mark}count\r\nRødstjert{mark}7\r\n"Tern{mark} arctic"{mark}0\r\n'
    next_year(text, encoding)
    wanted = [("Rødstjert", 7), (f"Tern{mark} arctic", 0)]
    found = load("next.csv")
    if found != wanted:
        pytest.fail(f"the file is in {encoding}:\n{text}load returned {found}")


@pytest.mark.parametrize("mark", [",", ";"])
def test_columns(next_year, mark):
    """there may be more columns, in another order"""
    next_year(f"place{mark}count{mark}name\nA-B{mark}2{mark}Wren\n", "utf-8-sig")
    assert load("next.csv") == [("Wren", 2)]


def test_semicolons_in_names(next_year):
    """the first line tells the delimiter: semicolons in the names don't matter"""
    next_year("name,count\nGull; young; grey,3\nGull; old,12\n")
    assert load("next.csv") == [("Gull; young; grey", 3), ("Gull; old", 12)]


def test_commas_in_names(next_year):
    """the first line tells the delimiter: commas in the names don't matter"""
    next_year("name;count\nGull, young, grey;3\nGull, old;12\n")
    assert load("next.csv") == [("Gull, young, grey", 3), ("Gull, old", 12)]


def test_windows(next_year):
    """UTF-8 is read on Windows, too, which reads something else by itself"""
    next_year("name,count\nRødstjert,7\n")
    with windows():
        found = load("next.csv")
    if found != [("Rødstjert", 7)]:
        pytest.fail(f"the file has Rødstjert,7 in UTF-8, and on Windows load returns {found}")


def test_no_birds(next_year):
    """a file with a first line alone has no birds"""
    next_year("name;count\n")
    assert load("next.csv") == []
