from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from json3 import decode, dump_order, encode, load_order

HERE = Path(__file__).parent


def test_encode_decimal():
    """encode: a Decimal keeps every digit that it has"""
    assert encode(Decimal("7.50")) == {"$decimal": "7.50"}
    assert encode(Decimal("0.1")) == {"$decimal": "0.1"}
    assert encode(Decimal("-3.00")) == {"$decimal": "-3.00"}
    assert encode(Decimal("0.00")) == {"$decimal": "0.00"}


def test_encode_date():
    """encode: a date is written with its year first"""
    assert encode(date(2024, 2, 29)) == {"$date": "2024-02-29"}
    assert encode(date(1999, 12, 1)) == {"$date": "1999-12-01"}


def refused(call, wanted, words):
    """Make the call, which should raise a TypeError with this message."""
    try:
        result = call()
    except TypeError as error:
        if str(error) != wanted:
            pytest.fail(f'{words} raised TypeError("{error}"), and not TypeError("{wanted}")')
    else:
        pytest.fail(f"{words} raised no TypeError and returned {result!r}")


def test_encode_unknown():
    """encode: anything else is a TypeError that names the type"""
    for value in [{1, 2}, b"x", 3 + 1j, None]:
        wanted = f"cannot write {type(value).__name__}"
        refused(lambda value=value: encode(value), wanted, f"encode({value!r})")


def test_encode_datetime():
    """encode: a datetime isn't written as a date, its time would get lost"""
    value = datetime(2024, 5, 1, 8, 30)
    refused(lambda: encode(value), "cannot write datetime", f"encode({value!r})")


def test_dump():
    """dump_order: dates and prices are written, and letters stay as they are"""
    assert dump_order({"for": "Zoë", "on": date(2026, 3, 1), "price": Decimal("7.50")}) == (
        "{\n"
        '  "for": "Zoë",\n'
        '  "on": {\n'
        '    "$date": "2026-03-01"\n'
        "  },\n"
        '  "price": {\n'
        '    "$decimal": "7.50"\n'
        "  }\n"
        "}"
    )


def test_dump_unknown():
    """dump_order: an order with something unknown in it isn't written"""
    words = 'dump_order({"tags": {"new"}})'
    refused(lambda: dump_order({"tags": {"new"}}), "cannot write set", words)


def test_decode():
    """decode: a dict with the one key $decimal or $date becomes what it stands for"""
    assert decode({"$decimal": "7.50"}) == Decimal("7.50")
    assert decode({"$date": "2024-02-29"}) == date(2024, 2, 29)


def test_decode_others():
    """decode: any other dict stays as it is"""
    assert decode({}) == {}
    assert decode({"item": "cup"}) == {"item": "cup"}
    assert decode({"$decimal": "1", "note": "x"}) == {"$decimal": "1", "note": "x"}
    assert decode({"note": "x", "$date": "2024-01-01"}) == {"note": "x", "$date": "2024-01-01"}
    assert decode({"$date": "2024-01-01", "$decimal": "1"}) == {
        "$date": "2024-01-01",
        "$decimal": "1",
    }
    assert decode({"$other": "1"}) == {"$other": "1"}


def test_load():
    """load_order: order.json is read with its date and its prices"""
    text = (HERE / "order.json").read_text(encoding="utf-8")
    assert load_order(text) == {
        "number": 1047,
        "for": "Zoë Marín",
        "ordered": date(2024, 2, 29),
        "lines": [
            {"item": "salad bowl", "price": Decimal("42.90")},
            {"item": "espresso cup", "price": Decimal("7.50")},
        ],
    }


def test_load_digits():
    """load_order: a price has its digits again, also the last zero"""
    assert str(load_order('{"price": {"$decimal": "7.50"}}')["price"]) == "7.50"
    assert str(load_order('{"price": {"$decimal": "100"}}')["price"]) == "100"


def test_load_numbers():
    """load_order: ordinary numbers, texts and lists are no prices"""
    assert load_order('{"n": 7, "m": 7.5, "t": "7.50", "l": [[{"a": null}]]}') == {
        "n": 7,
        "m": 7.5,
        "t": "7.50",
        "l": [[{"a": None}]],
    }
    assert repr(load_order('{"m": 7.5}')) == "{'m': 7.5}"
