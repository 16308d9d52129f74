import pytest
import unitconverter
from unitconverter import convert


def refuses(value, source, target, words):
    """Look whether the conversion raises a ConversionError with these words."""
    call = f"convert({value!r}, {source!r}, {target!r})"
    try:
        result = convert(value, source, target)
    except unitconverter.ConversionError as error:
        told = str(error)
    except KeyError as error:
        pytest.fail(f"{call} ends with KeyError: {error}. A ConversionError should say why.")
    else:
        pytest.fail(f"{call} gives {result!r}. It should raise a ConversionError: {words}")
    assert told == words, f"{call} says: {told}\nIt should say: {words}"


def test_unknown():
    """stage 3: an unknown unit is named"""
    refuses(3, "cups", "g", "I don't know the unit cups")
    refuses(3, "g", "cups", "I don't know the unit cups")
    refuses(3, "C", "cups", "I don't know the unit cups")


def test_source_first():
    """stage 3: of two unknown units the source is named"""
    refuses(1, "pinch", "cups", "I don't know the unit pinch")


def test_capitals():
    """stage 3: a small `k` isn't `K`, and a capital `M` isn't `m`"""
    refuses(300, "k", "C", "I don't know the unit k")
    refuses(2, "cm", "M", "I don't know the unit M")


def test_other_quantity():
    """stage 3: there's no way from one quantity to another"""
    refuses(3, "kg", "cm", "I can't turn kg into cm")
    refuses(0, "m", "oz", "I can't turn m into oz")
    refuses(180, "C", "cm", "I can't turn C into cm")
    refuses(2, "lb", "F", "I can't turn lb into F")
