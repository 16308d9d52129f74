import pytest
from added_line import with_line
from unitconverter import convert


def test_metres():
    """stage 1: metres, centimetres and millimetres"""
    assert convert(2, "m", "cm") == pytest.approx(200)
    assert convert(350, "mm", "cm") == pytest.approx(35)
    assert convert(0, "cm", "m") == 0


def test_inches():
    """stage 1: inches and feet, in both directions"""
    assert convert(9, "in", "cm") == pytest.approx(22.86)
    assert convert(25.4, "mm", "in") == pytest.approx(1)
    assert convert(6, "ft", "m") == pytest.approx(1.8288)
    assert convert(36, "in", "ft") == pytest.approx(3)
    assert convert(-1.5, "ft", "in") == pytest.approx(-18)
    assert convert(7.5, "in", "in") == pytest.approx(7.5)


def test_weights():
    """stage 1: weights, in both directions"""
    assert convert(8, "oz", "g") == pytest.approx(226.8)
    assert convert(1, "lb", "oz") == pytest.approx(16)
    assert convert(907.2, "g", "lb") == pytest.approx(2)
    assert convert(0.25, "kg", "g") == pytest.approx(250)
    assert convert(5, "lb", "kg") == pytest.approx(2.268)


def new_unit(line, *question):
    """Convert with a line more in UNITS; say so if that can't be done."""
    program = with_line("unitconverter.py", "UNITS", "UNITS.update({" + line + "})")
    try:
        return program.convert(*question)
    except (KeyError, ValueError) as error:
        return pytest.fail(
            f"With the line  {line}  in UNITS, convert{question} raises "
            f"{type(error).__name__}: {error}"
        )


def test_new_unit():
    """stage 1: a line more in UNITS, and the new unit works"""
    feet = new_unit('"yd": ("length", 0.9144)', 2, "yd", "ft")
    if feet != pytest.approx(6):
        pytest.fail(
            'With the line  "yd": ("length", 0.9144)  in UNITS, 2 yd should be 6 ft. '
            f"It says {feet}."
        )
    stones = new_unit('"stone": ("weight", 6350.4)', 28, "lb", "stone")
    if stones != pytest.approx(2):
        pytest.fail(
            'With the line  "stone": ("weight", 6350.4)  in UNITS, 28 lb should be 2 stone. '
            f"It says {stones}."
        )
