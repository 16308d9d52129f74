import re
from pathlib import Path

import pytest

import raising2
from raising2 import load_departures, stop_name

A = (Path(__file__).parent / "traceback_a.txt").read_text(encoding="utf-8")
B = (Path(__file__).parent / "traceback_b.txt").read_text(encoding="utf-8")


def first_kind(report):
    return re.findall(r"^(\w+Error): ", report, re.MULTILINE)[0]


def first_place(report):
    return re.findall(r"in (\S+)\n", report.split("Error: ")[0])[-1]


def link(report):
    return "meant" if report.count("\n\nThe above exception was") else "accident"


def still_open():
    """Return the name of the first answer that is not filled in."""
    names = ["FIRST_A", "FIRST_B", "LAST_A", "LAST_B", "WHERE_A", "WHERE_B"]
    return next((name for name in names if getattr(raising2, name) in ("", None)), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


def test_first_kind():
    """FIRST_A and FIRST_B: the error that happened first"""
    assert (raising2.FIRST_A, raising2.FIRST_B) == (first_kind(A), first_kind(B))


def test_link():
    """LAST_A and LAST_B: meant, or an accident"""
    assert (raising2.LAST_A, raising2.LAST_B) == (link(A), link(B))


def test_where():
    """WHERE_A and WHERE_B: the function where it began"""
    assert (raising2.WHERE_A, raising2.WHERE_B) == (first_place(A), first_place(B))


@pytest.mark.parametrize(("text", "wanted"), [("5,25,45", [5, 25, 45]), ("0", [0])])
def test_departures(text, wanted):
    """a good line gives its minutes"""
    assert load_departures(text) == wanted


@pytest.mark.parametrize("text", ["5,x,45", "", "5;25"])
def test_departures_chained(text):
    """a damaged line raises RuntimeError with the ValueError as its cause"""
    with pytest.raises(RuntimeError) as caught:
        load_departures(text)
    assert str(caught.value) == f"cannot read departures: {text}"
    assert type(caught.value.__cause__).__name__ == "ValueError"


def test_known_stop():
    """a known stop has its full name"""
    assert stop_name({"HBF": "Main station"}, "HBF") == "Main station"


@pytest.mark.parametrize("short", ["XY", "ZOO"])
def test_unknown_stop(short):
    """an unknown stop keeps its short name, and no second error happens"""
    assert stop_name({"HBF": "Main station"}, short) == short
