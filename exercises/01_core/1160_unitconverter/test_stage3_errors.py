import pytest

import unitconverter
from unitconverter import convert


def refusal(*arguments):
    """Return the kind and the message of the error."""
    try:
        return "returned", convert(*arguments)
    except unitconverter.ConversionError as error:
        return type(error).__name__, str(error)


@pytest.mark.parametrize(
    ("source", "target", "unknown"),
    [("parsec", "m", "parsec"), ("m", "", ""), ("a", "b", "a"), ("k", "C", "k"), ("C", "M", "M")],
)
def test_unknown(source, target, unknown):
    """stage 3: an unknown unit is named"""
    assert refusal(1, source, target) == ("UnknownUnit", f"unknown unit: {unknown!r}")


def test_unknown_keeps_unit():
    """stage 3: the error keeps the unit"""
    with pytest.raises(unitconverter.UnknownUnit) as caught:
        convert(1, "m", "ell")
    assert caught.value.unit == "ell"


@pytest.mark.parametrize(("source", "target"), [("m", "kg"), ("C", "cm"), ("lb", "F"), ("g", "ft")])
def test_no_conversion(source, target):
    """stage 3: there is no way from one quantity to another"""
    assert refusal(1, source, target) == ("NoConversion", f"cannot convert {source} to {target}")


def test_family():
    """stage 3: all errors are ConversionErrors, and these are ValueErrors"""
    kinds = [unitconverter.UnknownUnit, unitconverter.NoConversion]
    assert [kind.__bases__ for kind in kinds] == [(unitconverter.ConversionError,)] * 2
    assert unitconverter.ConversionError.__bases__ == (ValueError,)


def test_wrong_value():
    """stage 3: a value that is no number is not a ConversionError"""
    with pytest.raises(TypeError):
        convert(None, "m", "cm")
