from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from json3 import decode, dump_order, encode, load_order

ORDER = {
    "number": 1047,
    "ordered": date(2024, 2, 29),
    "lines": [
        {"item": "hen house", "price": Decimal("249.90")},
        {"item": "straw", "price": Decimal("7.50")},
    ],
}


@pytest.mark.parametrize("text", ["7.50", "0.1", "-3", "1E+3"])
def test_encode_decimal(text):
    """a Decimal is marked and keeps every digit"""
    assert encode(Decimal(text)) == {"$decimal": text}


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(1999, 12, 1)])
def test_encode_date(day):
    """a date is marked and written year first"""
    assert encode(day) == {"$date": f"{day.year}-{day.month:02}-{day.day:02}"}


@pytest.mark.parametrize("value", [{1, 2}, b"x", 3 + 1j, datetime(2024, 5, 1, 8, 30)])
def test_encode_unknown(value):
    """an unknown type is refused by name, a datetime too"""
    with pytest.raises(TypeError, match=type(value).__name__):
        encode(value)


def test_golden():
    """the text of an order is exactly that of order.json"""
    assert dump_order(ORDER).splitlines() == Path("order.json").read_text("utf-8").splitlines()


def test_dump_unknown():
    """an order with something unknown in it is not written"""
    with pytest.raises(TypeError):
        dump_order({"tags": {"new"}})


def test_load():
    """the shipped order is read with its types"""
    assert load_order(Path("order.json").read_text(encoding="utf-8")) == ORDER


@pytest.mark.parametrize("value", ["7.50", "7.5", "100"])
def test_load_keeps_digits(value):
    """a price comes back with the digits it had"""
    back = load_order(dump_order({"price": Decimal(value)}))
    assert str(back["price"]) == value


@pytest.mark.parametrize(
    "pairs",
    [
        {},
        {"item": "straw"},
        {"$decimal": "1", "note": "two keys"},
        {"$date": "2024-01-01", "$decimal": "1"},
        {"$other": "1"},
    ],
)
def test_decode_leaves_others(pairs):
    """a dict that is not marked stays as it is"""
    assert decode(dict(pairs)) == pairs


def test_deep():
    """types deep inside lists and dicts come back"""
    order = {"a": [{"b": [Decimal("0.10"), date(2020, 1, 2)]}, []]}
    assert load_order(dump_order(order)) == order
