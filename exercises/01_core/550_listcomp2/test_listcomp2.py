import ast
import pathlib

from pythlings_checks import read

import listcomp2
from listcomp2 import all_seats, first_free, paid_seats, plan


def check_loops(function):
    """Fail at the first `for` or `while` statement in this function."""
    source = pathlib.Path(listcomp2.__file__).read_text(encoding="utf-8")
    for part in ast.parse(source).body:
        if isinstance(part, ast.FunctionDef) and part.name == function:
            for node in ast.walk(part):
                if isinstance(node, (ast.For, ast.While)):
                    read("listcomp2.py").wrong(
                        node.lineno, f"{function} only builds a list. It needs no loop like this."
                    )


def test_all_seats():
    """all seats, row by row"""
    assert all_seats("AB", 3) == ["A1", "A2", "A3", "B1", "B2", "B3"]
    assert all_seats("ZÄ", 1) == ["Z1", "Ä1"]
    assert all_seats("", 3) == []
    assert all_seats("AB", 0) == []


def test_plan():
    """a list of seats for each row"""
    assert plan("BA", 3) == [["B1", "B2", "B3"], ["A1", "A2", "A3"]]
    assert plan("AB", 0) == [[], []]
    assert plan("", 2) == []


def test_paid_seats():
    """the seats of all bookings that are paid"""
    bookings = [("Li", ["C2", "C1"], True), ("Ana", ["A1"], True), ("Zoë", [], True)]
    assert paid_seats(bookings) == ["C2", "C1", "A1"]
    assert paid_seats([]) == []


def test_unpaid():
    """bookings that aren't paid take no seats"""
    bookings = [("Li", ["C2", "C1"], False), ("Ana", ["A1", "A2"], True), ("Zoë", ["B7"], False)]
    assert paid_seats(bookings) == ["A1", "A2"]


def test_first_free():
    """the first free seat, or None"""
    assert first_free(["A1", "A2", "A3"], {"A2", "A3"}.__contains__) == "A2"
    assert first_free(["A1", "A2"], {"A9"}.__contains__) is None
    assert first_free([], {"A9"}.__contains__) is None


def test_sensors():
    """no sensor is asked once a free seat is found"""
    asked = []

    def is_free(seat):
        asked.append(seat)
        return seat in {"A2", "A4"}

    first_free(["A1", "A2", "A3", "A4"], is_free)
    assert asked == ["A1", "A2"], "A2 is free, and these are the seats that first_free asked"


def test_all_seats_shape():
    """all_seats is a comprehension"""
    check_loops("all_seats")


def test_plan_shape():
    """plan is a comprehension"""
    check_loops("plan")


def test_paid_seats_shape():
    """paid_seats is a comprehension"""
    check_loops("paid_seats")
