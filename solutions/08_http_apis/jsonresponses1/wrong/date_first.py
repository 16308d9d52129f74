# expect: a datetime is in UTC
"""Five answers to one question."""

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
    return json.dumps(plain(value), ensure_ascii=False, allow_nan=False).encode("utf-8")


def plain(value: Any) -> Any:
    """Return it as JSON has it."""
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValueError("a datetime without a zone")
        return value.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError("not a number")
        return str(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, set):
        return [plain(each) for each in sorted(value, key=rank)]
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    return value


def rank(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def success(data: Any, status: int = 200) -> Answer:
    """Return {"data": data}. A list, tuple or set also gets "meta", with the count of its items.

    Content-Type is application/json, and Content-Length counts the bytes. With status 204 there's
    no body, no Content-Type and no Content-Length, whatever `data` is.
    """
    if status == 204:
        return Answer(204, {}, b"")
    shape = {"data": data}
    if isinstance(data, (list, tuple, set)):
        shape["meta"] = {"count": len(data)}
    return answer(status, shape)


def answer(status: int, shape: Any) -> Answer:
    body = to_json(shape)
    headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    return Answer(status, headers, body)


def failure(status: int, code: str, message: str, details: dict[str, Any] | None = None) -> Answer:
    """Return {"error": …} with code, message and details, which are {} by default.

    The headers are as above. A status below 400 isn't an error, so that's a ValueError.
    """
    if status < 400:
        raise ValueError(f"{status} isn't an error")
    error = {"code": code, "message": message, "details": {} if details is None else details}
    return answer(status, {"error": error})


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
