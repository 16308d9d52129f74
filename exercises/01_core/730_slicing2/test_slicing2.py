import runpy
from pathlib import Path

import pytest
from played import ends_with, play, ran

SMALL = "\nAnd a small one:\n"


def cut(*rows):
    """Run the program with this quarter."""
    return ran("slicing2.py", *rows, "").succeeds()


def unfolds(rows, flake, small):
    """The big snowflake is right; where it isn't, the whole screen is shown."""
    ran = cut(*rows)
    if flake + SMALL not in ran.stdout:
        typed = "".join(f"Row? {row}\n" for row in [*rows, ""])
        ran.shows(typed + flake + SMALL + small)
    return ran


if ends_with("snowons\n" + SMALL + "soos\n", "slicing2.py", "snow", "") and ends_with(
    "x\ny\nz\ny\nx\n" + SMALL + "x\nz\nx\n", "slicing2.py", "x", "y", "z", ""
):
    play("slicing2", "*..#", ".#o.", "..*#", "")


def test_rows():
    """a row is unfolded to the right, and the sign on the fold isn't doubled"""
    unfolds(["snow"], "snowons\n", "soos\n")


def test_columns():
    """the rows are unfolded downwards, and the row on the fold isn't doubled"""
    unfolds(["x", "y", "z"], "x\ny\nz\ny\nx\n", "x\nz\nx\n")


def test_flake():
    """a whole snowflake"""
    unfolds(
        ["*.*.", ".*.#", "#.#*"],
        "*.*.*.*\n.*.#.*.\n#.#*#.#\n.*.#.*.\n*.*.*.*\n",
        "****\n####\n****\n",
    )


def test_small():
    """the small one has every second row and column, beginning with the first"""
    cut("ab", "cd").shows("Row? ab\nRow? cd\nRow? \naba\ncdc\naba\n" + SMALL + "aa\naa\n")
    cut("*.*.", ".*.#", "#.#*").shows(
        "Row? *.*.\nRow? .*.#\nRow? #.#*\nRow? \n"
        "*.*.*.*\n.*.#.*.\n#.#*#.#\n.*.#.*.\n*.*.*.*\n" + SMALL + "****\n####\n****\n"
    )


def test_one():
    """a single sign stays as it is"""
    cut("é").shows("Row? é\nRow? \né\n" + SMALL + "é\n")


def test_nothing():
    """no paper, no snowflake"""
    cut().shows("Row? \n" + SMALL)


@pytest.fixture
def every_second(monkeypatch):
    monkeypatch.setattr("builtins.input", lambda question="": "")
    return runpy.run_path(str(Path(__file__).with_name("slicing2.py")))["every_second"]


def test_every_second(every_second):
    """every_second begins with the first item, for texts and lists of any length"""
    assert every_second("parcel") == "pre"
    assert every_second([1, 2, 3, 4, 5, 6]) == [1, 3, 5]
