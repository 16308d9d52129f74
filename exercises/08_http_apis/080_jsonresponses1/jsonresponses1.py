"""Five answers to one question.

> Hi! I'm writing the app for your museum shop, and I need one shape I can rely on. Today I got, for
> five orders: a list, a list in a list, null, {"orders": {}} and a page of HTML. Dates were
> "3/4/26", 1775224800 and "2026-04-03 14:00" (where?). A total was 0.30000000000000004.
> Then a price was NaN, and my JSON parser threw everything away.     Ximena

JSON has neither dates nor Decimals, and `json.dumps` doesn't help with either. So a team agrees on
a shape, once. All answers go through the one place that knows it:

    {"data": …}                        {"data": […], "meta": {"count": 2}}
    {"error": {"code": "sold_out", "message": "…", "details": {…}}}

Write the three functions. An Answer is what a framework sends: a status, headers and bytes. Then
`python3 jsonresponses1.py` (on Windows `py`) shows an order the way Ximena would like it.
"""

import json
from dataclasses import dataclass
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
    """Return a value as JSON in UTF-8, ü as ü. Any of these may be anywhere inside it:

    datetime    "2026-04-03T12:00:00Z": in UTC and whole seconds, whatever its zone is. If it has no
                zone, nobody knows when that is: ValueError
    date        "2026-04-03"
    Decimal     text, as it is: "12.50"
    UUID        text, with dashes
    Enum        its value
    tuple, set  a list; a set is sorted
    dataclass   an object, with the names of its fields
    what JSON has    as usual. But NaN and the infinities aren't JSON: ValueError, for Decimals too

    Anything else is a TypeError.
    """
    # TODO
    return json.dumps(value, default=str).encode("utf-8")


def success(data: Any, status: int = 200) -> Answer:
    """Return {"data": data}. A list, tuple or set also gets "meta", with the count of its items.

    Content-Type is application/json, and Content-Length counts the bytes. With status 204 there's
    no body, no Content-Type and no Content-Length, whatever `data` is.
    """
    # TODO
    return Answer(status, {}, to_json(data))


def failure(status: int, code: str, message: str, details: dict[str, Any] | None = None) -> Answer:
    """Return {"error": …} with code, message and details, which are {} by default.

    The headers are as above. A status below 400 isn't an error, so that's a ValueError.
    """
    # TODO
    return Answer(status, {}, message.encode("utf-8"))


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
