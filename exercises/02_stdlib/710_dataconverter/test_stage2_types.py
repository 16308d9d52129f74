import copy
from datetime import date, datetime

import pytest
from dataconverter import convert


@pytest.mark.parametrize(
    ("kind", "value", "wanted"),
    [
        ("text", "B 17", "B 17"),
        ("integer", "12", 12),
        ("integer", 12, 12),
        ("integer", "-3", -3),
        ("number", "12.5", 12.5),
        ("number", 12.5, 12.5),
        ("number", 12, 12.0),
        ("date", "2024-05-01", date(2024, 5, 1)),
        ("date", date(2024, 5, 1), date(2024, 5, 1)),
        ("flag", "yes", True),
        ("flag", "no", False),
        ("flag", True, True),
        ("flag", False, False),
    ],
)
def test_types(kind, value, wanted):
    """a value gets the type of its field"""
    result = convert([{"f": value}], {"f": kind})
    assert (result, type(result[0]["f"])) == ([{"f": wanted}], type(wanted))


@pytest.mark.parametrize("kind", ["text", "integer", "number", "date", "flag"])
@pytest.mark.parametrize("row", [{"f": ""}, {"f": None}, {}])
def test_nothing(kind, row):
    """empty, null and missing mean that nothing is there"""
    assert convert([row], {"f": kind}) == [{"f": None}]


def test_fields():
    """exactly the fields of the description, in its order"""
    rows = convert([{"x": "1", "b": "2", "a": "3"}], {"a": "text", "b": "integer"})
    assert [list(row.items()) for row in rows] == [[("a", "3"), ("b", 2)]]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("integer", "many"),
        ("integer", "1.5"),
        ("integer", 1.0),
        ("integer", True),
        ("number", "heavy"),
        ("number", False),
        ("date", "1.5.2024"),
        ("date", 20240501),
        ("date", datetime(2024, 5, 1, 8, 0)),
        ("flag", "true"),
        ("flag", 1),
        ("text", 5),
    ],
)
def test_wrong(kind, value):
    """a wrong value is named with row and field"""
    with pytest.raises(ValueError) as caught:
        convert([{"f": None}, {"f": value}], {"f": kind})
    assert str(caught.value) == f"row 2, field f: {value!r} is no {kind}"


def test_unchanged():
    """the rows handed in stay as they are"""
    rows = [{"f": "1", "g": ""}]
    before = copy.deepcopy(rows)
    assert convert(rows, {"f": "integer"}) == [{"f": 1}]
    assert rows == before
