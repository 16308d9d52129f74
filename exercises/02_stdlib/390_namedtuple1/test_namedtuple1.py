import ast
from pathlib import Path

import namedtuple1
import pytest
from namedtuple1 import as_dict, board, board_line, delayed, flight

FLIGHTS = [
    ("KL 12", "Oslo", 545, "B4", "on time"),
    ("AF 7", "Lyon", 1430, "A1", "cancelled"),
    ("EI 300", "Cork", 60, "-", "on time"),
]


def test_flight_is_a_tuple():
    """a flight still equals the plain tuple"""
    assert flight("KL 12", "Oslo", 545, "B4", "on time") == FLIGHTS[0]


def test_defaults():
    """gate and status have defaults"""
    assert flight("EI 300", "Cork", 60) == FLIGHTS[2]


@pytest.mark.parametrize(
    ("number", "wanted"),
    [(0, "09:05 KL 12  Oslo  gate B4"), (1, "23:50 AF 7  Lyon  gate A1")],
)
def test_board_line(number, wanted):
    """a line shows time, number, city and gate"""
    assert board_line(flight(*FLIGHTS[number])) == wanted


@pytest.mark.parametrize("minutes", [5, 90])
def test_delayed(minutes):
    """a delayed flight leaves later and says so"""
    later = delayed(flight(*FLIGHTS[0]), minutes)
    assert later == ("KL 12", "Oslo", 545 + minutes, "B4", "delayed")


def test_board():
    """the board is in order of departure, cancelled flights left out"""
    lines = board([flight(*row) for row in FLIGHTS])
    assert lines == ["01:00 EI 300  Cork  gate -", "09:05 KL 12  Oslo  gate B4"]


def test_as_dict():
    """a flight can be had as a dict"""
    assert as_dict(flight("X", "Bonn", 1, "C", "late")) == {
        "number": "X",
        "city": "Bonn",
        "minutes": 1,
        "gate": "C",
        "status": "late",
    }


def test_flight_type():
    """Flight is a namedtuple with the five fields"""
    fields = getattr(getattr(namedtuple1, "Flight", None), "_fields", None)
    assert fields == ("number", "city", "minutes", "gate", "status")


def test_flight_shows_its_fields():
    """a flight shows itself as a Flight, with the names of its fields"""
    wanted = "Flight(number='X', city='Bonn', minutes=1, gate='C', status='late')"
    assert repr(flight("X", "Bonn", 1, "C", "late")) == wanted


def test_flight_type_defaults():
    """the defaults belong to Flight itself"""
    defaults = getattr(namedtuple1, "Flight", None)._field_defaults
    assert defaults == {"gate": "-", "status": "on time"}


@pytest.mark.parametrize("make", [flight, lambda *row: delayed(flight(*row), 1)])
def test_results_are_flights(make):
    """flight and delayed give a Flight"""
    assert type(make(*FLIGHTS[0])) is namedtuple1.Flight


def test_no_numbers_in_brackets():
    """no number stands in square brackets any more"""
    tree = ast.parse(Path(namedtuple1.__file__).read_text(encoding="utf-8"))
    numbered = [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Constant)
        and isinstance(node.slice.value, int)
    ]
    assert numbered == []
