from pathlib import Path

import pytest
from csv2 import CAUSES, load


WANTED = {
    "one.csv": "byte order mark",
    "two.csv": "other delimiter",
    "three.csv": "wrong encoding",
}


def still_open():
    """Return the first file without a cause."""
    return next((name for name in WANTED if not CAUSES.get(name)), "nothing")


def test_nothing_left_open():
    """every cause is filled in"""
    assert still_open() == "nothing", "name all the causes first; then they are compared"


def verdict(name):
    """Say whether the cause is right, not what it should be."""
    return "right" if CAUSES[name] == WANTED[name] else f"wrong: {CAUSES[name]!r}"


@pytest.mark.parametrize("name", list(WANTED))
def test_causes(name):
    """each failure has its cause"""
    assert verdict(name) == "right", f"look at the traceback and the bytes of {name} again"


def test_one():
    """one.csv is read"""
    assert load(Path("one.csv")) == [("Wren", 3), ("Robin, young", 11)]


def test_two():
    """two.csv is read"""
    assert load(Path("two.csv")) == [("Mésange, bleue", 12), ("Geai", 2)]


def test_three():
    """three.csv is read"""
    assert load(Path("three.csv")) == [("Grönfink", 4), ("Häher", 1)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
@pytest.mark.parametrize("mark", [",", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_all_kinds(tmp_path, encoding, mark, end):
    """every mixture of encoding, delimiter and line end is read"""
    path = tmp_path / "birds.csv"
    lines = [f"name{mark}count", f"Rødstjert{mark}7", f'"Tern{mark} arctic"{mark}12', ""]
    path.write_bytes(end.join(lines).encode(encoding))
    assert load(path) == [("Rødstjert", 7), (f"Tern{mark} arctic", 12)]


@pytest.mark.parametrize("mark", [",", ";"])
def test_swapped_columns(tmp_path, mark):
    """further columns and another order do no harm"""
    path = tmp_path / "birds.csv"
    path.write_text(f"place{mark}count{mark}name\nA-B{mark}2{mark}Wren\n", encoding="utf-8-sig")
    assert load(path) == [("Wren", 2)]


@pytest.mark.parametrize(("mark", "other"), [(",", ";"), (";", ",")])
def test_other_mark_inside(tmp_path, mark, other):
    """the heading tells the delimiter; the other mark may stand in every name"""
    path = tmp_path / "birds.csv"
    text = f"name{mark}count\nGull{other} young{other} grey{mark}3\n"
    path.write_text(text, encoding="utf-8")
    assert load(path) == [(f"Gull{other} young{other} grey", 3)]


def test_heading_only(tmp_path):
    """a file with a heading alone has no birds"""
    path = tmp_path / "birds.csv"
    path.write_text("name;count\n", encoding="utf-8")
    assert load(path) == []
