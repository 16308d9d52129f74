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


def plain(value):
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("no zone")
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError("not finite")
        return str(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, set | frozenset):
        return sorted(json.loads(to_json(list(value))))
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: getattr(value, f.name) for f in fields(value)}
    raise TypeError(f"{value!r} isn't JSON")


def to_json(value):
    return json.dumps(value, default=plain, ensure_ascii=False, allow_nan=False).encode()


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
