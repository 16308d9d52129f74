import re
from pathlib import Path

import pytest

import raising2
from raising2 import load_departures, stop_name

REPORTS = {
    letter: (Path(__file__).parent / f"traceback_{letter.lower()}.txt").read_text(encoding="utf-8")
    for letter in "AB"
}


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


def verdict(name, seen):
    """Say whether the answer is what the report says, not what that is."""
    answer = getattr(raising2, name)
    return "right" if answer == seen else f"wrong: {answer!r}"


@pytest.mark.parametrize("name", ["FIRST_A", "FIRST_B"])
def test_first_kind(name):
    """FIRST_A and FIRST_B: the error that happened first"""
    judged = {name: verdict(name, first_kind(REPORTS[name[-1]]))}
    assert judged[name] == "right", "the report is in the order of time: the first block is on top"


@pytest.mark.parametrize("name", ["LAST_A", "LAST_B"])
def test_link(name):
    """LAST_A and LAST_B: meant, or an accident"""
    judged = {name: verdict(name, link(REPORTS[name[-1]]))}
    assert judged[name] == "right", "read the sentence above the last block"


@pytest.mark.parametrize("name", ["WHERE_A", "WHERE_B"])
def test_where(name):
    """WHERE_A and WHERE_B: the function where it began"""
    judged = {name: verdict(name, first_place(REPORTS[name[-1]]))}
    assert judged[name] == "right", "the lowest place of the first block says `in` and the name"


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
