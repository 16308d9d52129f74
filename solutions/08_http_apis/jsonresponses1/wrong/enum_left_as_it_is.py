# expect: an Enum is its value
"""Five answers to one question.

> Hi! I'm writing the app for your museum shop, and I need one shape I can rely on. Today I got, for
> five orders: a list, a list in a list, null, {"orders": {}} and a page of HTML. Dates were
> "3/4/26", 1775260800 and "2026-04-03 14:00" (where?). A total was 0.30000000000000004.
> Then a price was NaN, and my JSON parser threw everything away.     Ximena

`json.dumps` writes what it gets, and JSON has neither dates nor Decimals. So a team agrees on a
shape, once, and puts it in one place that all answers pass through:

    {"data": …}                        {"data": […], "meta": {"count": 2}}
    {"error": {"code": "sold_out", "message": "…", "details": {…}}}

Write the three functions. An Answer is what a framework sends: status, headers, bytes. Ximena's
message, in short: `python3 jsonresponses1.py` shows an order as she'd like to get it.
"""

import json
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID


@dataclass(frozen=True)
class Answer:
    """What's sent."""

    status: int
    headers: dict[str, str]
    body: bytes


def to_json(value: Any) -> bytes:
    """Return a value as JSON in UTF-8, ü as ü. Everything may be anywhere in it:

    datetime    "2026-04-03T12:00:00Z": in UTC, whole seconds, whatever its zone. Without a zone
                nobody knows when that is: ValueError
    date        "2026-04-03"
    Decimal     text, as it is: "12.50"
    UUID        text, with dashes
    Enum        its value
    tuple, set  a list; a set is sorted
    dataclass   an object, with the names of its fields
    what JSON has    as usual. But NaN and the infinities aren't JSON: ValueError, also for Decimal

    Everything else is a TypeError.
    """
    return json.dumps(plain(value), ensure_ascii=False, allow_nan=False).encode("utf-8")


def plain(value: Any) -> Any:
    """Return the value made of things that JSON has."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError("not a number")
        return str(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (set, frozenset)):
        return sorted(plain(each) for each in value)
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {plain(key): plain(each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def made(status: int, data: Any) -> Answer:
    """Return the answer."""
    body = to_json(data)
    headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    return Answer(status, headers, body)


def success(data: Any, status: int = 200) -> Answer:
    """Return {"data": data}; for a list, tuple or set also "meta", with the count of its items."""
    if status == 204:
        return Answer(204, {}, b"")
    shape: dict[str, Any] = {"data": data}
    if isinstance(data, (list, tuple, set)):
        shape["meta"] = {"count": len(data)}
    return made(status, shape)


def failure(status: int, code: str, message: str, details: dict[str, Any] | None = None) -> Answer:
    """Return {"error": …} with code, message and details; {} if there are none. Headers as above."""
    if status < 400:
        raise ValueError("not an error")
    return made(status, {"error": {"code": code, "message": message, "details": details or {}}})


class Size(Enum):
    """Sizes of postcards."""

    SMALL = "A6"
    LARGE = "A5"


@dataclass
class Order:
    """An order."""

    id: UUID
    at: datetime
    total: Decimal
    sizes: set[Size]


if __name__ == "__main__":
    order = Order(
        UUID("8c5b2f0e-6b0f-4c55-9d4e-0f9a3f6d1c21"),
        datetime(2026, 4, 3, 14, 0, tzinfo=UTC),
        Decimal("12.50"),
        {Size.SMALL, Size.LARGE},
    )
    print(success(order).body.decode("utf-8"))
