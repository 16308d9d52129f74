import ast
import inspect
import subprocess
import sys

import pytest

import ownmodules1
import prices
import seats


def names_made(module):
    """Return the names that a module's own top-level statements make."""
    made = set()
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.FunctionDef):
            made.add(node.name)
        if isinstance(node, ast.Assign):
            made |= {ast.unparse(target) for target in node.targets}
    return made


def test_program(capsys):
    """the program prints what it printed before"""
    ownmodules1.main()
    assert capsys.readouterr().out == "B3: 28.35\nF12: 11.00\n7 seats left in row B\n"


def test_program_twice(capsys):
    """main may be called again and starts with an empty cinema"""
    ownmodules1.main()
    ownmodules1.main()
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == lines[3:]


def test_started():
    """started as a program it prints the same"""
    done = subprocess.run(
        [sys.executable, ownmodules1.__file__], capture_output=True, text=True, check=False
    )
    assert done.stdout == "B3: 28.35\nF12: 11.00\n7 seats left in row B\n"


def test_prices():
    """prices.py knows the prices"""
    assert [prices.ticket_price(row, age) for row in "AEF" for age in (13, 14)] == [
        450,
        900,
        550,
        1100,
        550,
        1100,
    ]
    assert [prices.order_price("A", [30] * count) for count in (1, 4, 5)] == [900, 3600, 4050]


def test_whole_cents():
    """prices stay whole cents, also where they are halved or reduced"""
    paid = [prices.ticket_price("E", 9), prices.order_price("B", [9, 8, 7, 6, 5])]
    assert repr(paid) == "[550, 2025]"


def test_seats():
    """seats.py knows which seats are free in the dict it is given"""
    taken = {"C": {4}}
    seats.reserve(taken, "C", 5, 2)
    assert taken == {"C": {4, 5, 6}}
    assert [seats.is_free(taken, "C", seat) for seat in (3, 4, 6, 7)] == [True, False, False, True]
    assert (seats.free_in_row(taken, "C"), seats.free_in_row(taken, "A")) == (9, 12)


def test_reserve_all_or_nothing():
    """an order that does not fit takes no seat"""
    taken = {"C": {4}}
    with pytest.raises(ValueError, match="^taken already: C4$"):
        seats.reserve(taken, "C", 2, 3)
    for row, seat in [("C", 12), ("G", 1), ("X", 1), ("A", 0)]:
        with pytest.raises(ValueError, match="no such seat"):
            seats.reserve(taken, row, seat, 2)
    assert taken == {"C": {4}}


def test_cinemas_do_not_share():
    """two dicts are two cinemas"""
    first, second = {}, {}
    seats.reserve(first, "A", 1, 1)
    assert (seats.is_free(first, "A", 1), seats.is_free(second, "A", 1)) == (False, True)


def test_all():
    """__all__ names what others may use"""
    assert sorted(seats.__all__) == ["free_in_row", "is_free", "reserve"]
    assert sorted(prices.__all__) == ["order_price", "ticket_price"]


def test_one_home():
    """each thing is made in one module only, and main stayed"""
    assert names_made(ownmodules1) == {"main"}
    assert names_made(seats) & names_made(prices) == {"__all__"}
    assert "taken" not in names_made(seats), "taken is handed over, not global"
