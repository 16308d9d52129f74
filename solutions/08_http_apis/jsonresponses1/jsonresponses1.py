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


def plain(value: Any) -> Any:
    """Return a value made of nothing but what JSON has."""
    match value:
        case Enum():
            return plain(value.value)
        case datetime():
            if value.tzinfo is None:
                raise ValueError(f"{value} has no time zone")
            return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        case date():
            return value.isoformat()
        case Decimal():
            if not value.is_finite():
                raise ValueError(f"{value} isn't a number that JSON has")
            return str(value)
        case UUID():
            return str(value)
        case set() | frozenset():
            return sorted(plain(item) for item in value)
        case list() | tuple():
            return [plain(item) for item in value]
        case dict():
            return {key: plain(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def to_json(value: Any) -> bytes:
    """Return a value as JSON in UTF-8."""
    return json.dumps(plain(value), ensure_ascii=False, allow_nan=False).encode("utf-8")


def written(status: int, content: dict[str, Any]) -> Answer:
    """Return an answer with this as its body."""
    body = to_json(content)
    headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    return Answer(status, headers, body)


def success(data: Any, status: int = 200) -> Answer:
    """Return {"data": data}; for a list, tuple or set also "meta", with the count of its items."""
    if status == 204:
        return Answer(204, {}, b"")
    content: dict[str, Any] = {"data": data}
    if isinstance(data, list | tuple | set | frozenset):
        content["meta"] = {"count": len(data)}
    return written(status, content)


def failure(status: int, code: str, message: str, details: dict[str, Any] | None = None) -> Answer:
    """Return {"error": …} with code, message and details."""
    if status < 400:
        raise ValueError(f"{status} isn't the status of an error")
    error = {"code": code, "message": message, "details": details or {}}
    return written(status, {"error": error})


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

# Why this way
#
# The value is made plain first and written afterwards. `default=` alone would be shorter, but it never sees
# what JSON knows already. An Enum that's also a text would be left to luck, and a set couldn't be sorted by
# what its items become. Without the question for tzinfo, `astimezone` would take a naive datetime for local
# time. Then the server's own zone would decide what it means.
