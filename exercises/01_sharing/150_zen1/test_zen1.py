import ast
import functools
from pathlib import Path

import pytest
import zen1
from pythlings_checks import program, read
from zen1 import litres

SOURCE = Path(zen1.__file__)


@functools.cache
def ran():
    return program("zen1.py")


def names_decide(wet, water):
    """Return what a bed of 2 square metres gets with other values of the two names."""
    before = zen1.WET, zen1.LITRES
    zen1.WET, zen1.LITRES = wet, water
    try:
        return litres(2.0, 3, "40")
    finally:
        zen1.WET, zen1.LITRES = before


def nested_ifs():
    """Return the lines of each if of litres that is inside another one."""
    tree = ast.parse(SOURCE.read_text("utf-8-sig"))
    found = []

    def walk(node, inside):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If):
                chained = isinstance(node, ast.If) and node.orelse == [child]
                if inside and not chained:
                    found.append(child.lineno)
                walk(child, True)
            else:
                walk(child, inside)

    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "litres":
            walk(node, False)
    return found


def test_dry():
    """a dry bed gets as much as before"""
    assert litres(6.0, 3, "12") == 81.0
    assert litres(4, 1, "29") == 18.0
    assert litres(0.5, 2, "-1") == 4.5


def test_wet():
    """a wet bed gets nothing, as before"""
    assert litres(4.0, 2, "30") == 0.0
    assert litres(4.0, 2, "85") == 0.0


def test_nothing_to_water():
    """without an area or without dry days there is nothing to water, as before"""
    assert litres(0.0, 5, "8") == 0.0
    assert litres(6.0, 0, "8") == 0.0
    assert litres(-0.5, 2, "8") == 0.0
    assert litres(6.0, -1, "8") == 0.0
    assert litres(-1.0, -2, "8") == 0.0


def test_names():
    """the two numbers have names: WET is 30, LITRES is 4.5"""
    for name, value in (("WET", 30), ("LITRES", 4.5)):
        if not hasattr(zen1, name):
            pytest.fail(f"Above the functions there is no name {name} yet.")
        found = getattr(zen1, name)
        assert found == value, f"{name} is {found}. The number in the old program was {value}."


def test_names_are_used():
    """litres calculates with WET and LITRES"""
    for name in ("WET", "LITRES"):
        if not hasattr(zen1, name):
            pytest.fail(f"Above the functions there is no name {name} yet.")
    wet = "With WET = 50, a reading of 40 is dry. But litres still goes by the old number."
    water = "With LITRES = 10, a bed gets more. But litres still goes by the old number."
    assert names_decide(50, 4.5) == 27.0, wet
    assert names_decide(50, 10) == 60.0, water


def test_flat():
    """litres is flat: no if is inside another if"""
    lines = nested_ifs()
    if lines:
        read(SOURCE, "text").wrong(lines[-1], "This if is inside another one.")


def test_error_is_seen():
    """a wrong reading raises a ValueError"""
    for reading in ("n/a", "", "12.5"):
        try:
            result = litres(2.5, 4, reading)
        except ValueError:
            continue
        pytest.fail(
            f"litres(2.5, 4, {reading!r}) raised no error. It returned {result!r},"
            " and nobody hears of it."
        )


def test_other_errors():
    """other errors are not hidden, either"""
    try:
        result = litres(2.5, 4, None)
    except Exception:  # noqa: BLE001
        return
    pytest.fail(f"litres(2.5, 4, None) returned {result!r}. That hides an error of another kind.")


def test_table_catches_no_other():
    """the table catches the ValueError, and no error of another kind"""
    try:
        zen1.print_table([("kale", 2.0, 2, None)])
    except TypeError:
        return
    pytest.fail(
        "With None as a reading there's a TypeError: that's a mistake in the program, not in the "
        "sensor. Here the table hides it. Which error should the except name?"
    )


def test_table():
    """the table tells of the sensor in the puddle, and goes on"""
    ran().prints(
        "roses: 81.0 litres\n"
        "beans: the sensor says n/a\n"
        "lettuce: 0.0 litres\n"
        "herbs: 0.0 litres\n"
        "tomatoes: 14.4 litres\n"
    )


def test_other_table(capsys):
    """the table works for other beds"""
    zen1.print_table([("kale", 2.0, 2, "wet?"), ("leeks", 1.0, 2, "3")])
    wanted = "kale: the sensor says wet?\nleeks: 9.0 litres\n"
    printed = capsys.readouterr().out
    assert printed == wanted, (
        f"For the beds kale, with the reading wet?, and leeks, with 3, it printed:\n{printed}"
    )
