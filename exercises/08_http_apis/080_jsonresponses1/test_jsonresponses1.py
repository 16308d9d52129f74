import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from uuid import UUID

import pytest
from jsonresponses1 import Answer, Order, Size, failure, success, to_json
from pythlings_checks import program

ID = "8c5b2f0e-6b0f-4c55-9d4e-0f9a3f6d1c21"
LIMA = timezone(timedelta(hours=-5))
KOLKATA = timezone(timedelta(hours=5, minutes=30))


def stop(words):
    """Fail with these words."""
    pytest.fail(words)


class Kind(str, Enum):
    CARD = "card"


class Star(IntEnum):
    FIVE = 5


class Feast(Enum):
    NEW_YEAR = date(2026, 1, 1)


@dataclass(frozen=True)
class Point:
    x: float
    y: tuple


def shown(value):
    """Return what to_json makes of a value, read again, however it is laid out."""
    made = to_json(value)
    if not isinstance(made, bytes):
        pytest.fail(f"to_json should return bytes. It returned {made!r}.")
    try:
        return json.loads(made)
    except ValueError:
        pytest.fail(f"to_json({value!r}) isn't JSON:\n\n{made!r}")


def becomes(value, wanted):
    """Check what to_json makes of a value, alone and somewhere inside."""
    for outer, inner in ((value, wanted), ({"a": [value]}, {"a": [wanted]})):
        found = shown(outer)
        if found != inner or type(found) is not type(inner):
            pytest.fail(f"to_json({outer!r})\n\nfound:  {found!r}\nwanted: {inner!r}")


def refuses(value, error):
    """Check that to_json refuses a value, alone and somewhere inside."""
    for outer in (value, {"a": [value]}, [(value,)]):
        try:
            made = to_json(outer)
        except error:
            continue
        except Exception as other:  # noqa: BLE001
            pytest.fail(f"to_json({outer!r})\n\nwanted: {error.__name__}\nraised: {other!r}")
        pytest.fail(f"to_json({outer!r})\n\nwanted: {error.__name__}\nfound:  {made!r}")


def test_ordinary():
    """what JSON has stays as it is"""
    for value in ({"a": 1, "b": [None, True, 0.5]}, [], "", 0, None, -7.25, 'a "quote"\n'):
        becomes(value, value)


def test_utf8():
    """text is UTF-8, ü as ü"""
    assert to_json("Müller ☕") == '"Müller ☕"'.encode()


def test_datetime():
    """a datetime is in UTC, with Z at its end and without parts of a second"""
    becomes(datetime(2026, 4, 3, 14, 0, tzinfo=UTC), "2026-04-03T14:00:00Z")
    becomes(datetime(2026, 4, 3, 23, 30, 5, 999999, tzinfo=LIMA), "2026-04-04T04:30:05Z")
    becomes(datetime(2026, 1, 1, 3, 0, tzinfo=KOLKATA), "2025-12-31T21:30:00Z")


def test_naive():
    """a datetime without a zone is a ValueError"""
    refuses(datetime(2026, 4, 3, 14, 0), ValueError)


def test_date():
    """a date is a date"""
    becomes(date(2026, 4, 3), "2026-04-03")


def test_decimal():
    """a Decimal is text, with its zeros"""
    becomes(Decimal("12.50"), "12.50")
    becomes(Decimal("0.1") + Decimal("0.2"), "0.3")
    becomes(Decimal("-0.00"), "-0.00")


def test_uuid_and_enum():
    """a UUID is text, an Enum is its value"""
    becomes(UUID(ID), ID)
    becomes(Size.LARGE, "A5")
    becomes(Kind.CARD, "card")
    becomes(Star.FIVE, 5)
    becomes(Feast.NEW_YEAR, "2026-01-01")


def test_lists():
    """a tuple is a list, and a set is a sorted one"""
    becomes((3, 1, Decimal("2.0")), [3, 1, "2.0"])
    becomes({"tea", "café", "milk"}, ["café", "milk", "tea"])
    becomes({3, 20, 1}, [1, 3, 20])
    becomes({Size.LARGE, Size.SMALL}, ["A5", "A6"])
    becomes(set(), [])


def test_dataclass():
    """a dataclass is an object, and so is what's in it"""
    becomes(Point(0.5, (Size.SMALL, Point(1, ()))), {"x": 0.5, "y": ["A6", {"x": 1, "y": []}]})
    at = datetime(2026, 4, 3, 14, 0, tzinfo=UTC)
    becomes(
        Order(UUID(ID), at, Decimal("9.90"), {Size.SMALL}),
        {"id": ID, "at": "2026-04-03T14:00:00Z", "total": "9.90", "sizes": ["A6"]},
    )


@pytest.mark.parametrize("text", ["nan", "inf", "-inf"])
def test_nan(text):
    """NaN and the infinities are a ValueError, also as Decimals"""
    refuses(float(text), ValueError)
    refuses(Decimal(text), ValueError)


def test_others():
    """everything else is a TypeError"""
    for value in (object(), b"bytes", 3j, ValueError("x"), Point, Size):
        refuses(value, TypeError)


def answered(answer, status, wanted):
    """Check all of an Answer."""
    if not isinstance(answer, Answer):
        stop(f"An Answer is wanted, and it's {answer!r}.")
    try:
        found = (answer.status, json.loads(answer.body))
    except ValueError:
        stop(f"The body isn't JSON: {answer.body!r}")
    if found != (status, wanted):
        stop(f"found:  {found[0]} {found[1]}\nwanted: {status} {wanted}")
    headers = {name.lower(): str(value) for name, value in answer.headers.items()}
    kind, length = headers.get("content-type", "").partition(";")[0], str(len(answer.body))
    if kind != "application/json":
        stop(f"Content-Type should be application/json. The headers are {answer.headers}")
    if headers.get("content-length") != length:
        stop(
            f"Content-Length should be {length}, the bytes of the body. The headers are {answer.headers}"
        )


def test_success():
    """success: {"data": …}, with Content-Type and Content-Length"""
    answered(success({"name": "café"}), 200, {"data": {"name": "café"}})
    answered(success(None), 200, {"data": None})
    answered(success(Size.LARGE, 201), 201, {"data": "A5"})
    answered(success("two"), 200, {"data": "two"})


def test_success_list():
    """success: a list, tuple or set is counted"""
    answered(
        success([{"id": 1}, {"id": 2}]), 200, {"data": [{"id": 1}, {"id": 2}], "meta": {"count": 2}}
    )
    answered(success([]), 200, {"data": [], "meta": {"count": 0}})
    answered(success(("b", "a")), 200, {"data": ["b", "a"], "meta": {"count": 2}})
    answered(success({Size.SMALL}), 200, {"data": ["A6"], "meta": {"count": 1}})


def test_no_content():
    """success: with 204 there's no body, and no header about it"""
    for data in (None, {"a": 1}, [1, 2]):
        answer = success(data, 204)
        if answer.body != b"":
            stop(f"With 204 there's no body, and here it's {answer.body!r}.")
        if {name.lower() for name in answer.headers} & {"content-type", "content-length"}:
            stop(f"Without a body there's nothing to describe: {answer.headers}")


def test_failure():
    """failure: {"error": …} with code, message and details"""
    answered(
        failure(
            409, "sold_out", "No café crème left.", {"left": Decimal("0.0"), "for": {Size.SMALL}}
        ),
        409,
        {
            "error": {
                "code": "sold_out",
                "message": "No café crème left.",
                "details": {"left": "0.0", "for": ["A6"]},
            }
        },
    )
    answered(
        failure(500, "oops", "It's us."),
        500,
        {"error": {"code": "oops", "message": "It's us.", "details": {}}},
    )
    answered(
        failure(400, "bad", "?"), 400, {"error": {"code": "bad", "message": "?", "details": {}}}
    )


@pytest.mark.parametrize("status", [200, 204, 301, 399])
def test_failure_status(status):
    """failure: a status below 400 is a ValueError"""
    try:
        made = failure(status, "bad", "?")
    except ValueError:
        return
    stop(f"An error with the status {status} should be a ValueError. It's {made}")


def test_program():
    """the program shows an order"""
    program("jsonresponses1.py").succeeds().says("2026-04-03T14:00:00Z", '"12.50"', '"A5"', '"A6"')
