"""Five answers to one question."""

import json
import math
from dataclasses import asdict, dataclass, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import singledispatch
from typing import Any
from uuid import UUID


@dataclass(frozen=True)
class Answer:
    """What's sent."""

    status: int
    headers: dict[str, str]
    body: bytes


@singledispatch
def plain(value):
    if is_dataclass(value) and not isinstance(value, type):
        return plain(vars(value) if hasattr(value, "__dict__") else asdict(value))
    return value


@plain.register
def _(value: Enum):
    return plain(value.value)


@plain.register
def _(value: date):
    return value.strftime("%Y-%m-%d")


@plain.register
def _(value: datetime):
    if value.utcoffset() is None:
        raise ValueError("naive")
    utc = (value - value.utcoffset()).replace(tzinfo=None, microsecond=0)
    return utc.isoformat() + "Z"


@plain.register
def _(value: Decimal):
    if value.is_nan() or value.is_infinite():
        raise ValueError("not a JSON number")
    return f"{value}"


@plain.register
def _(value: UUID):
    return str(value)


@plain.register(list)
@plain.register(tuple)
def _(value):
    return list(map(plain, value))


@plain.register(set)
@plain.register(frozenset)
def _(value):
    return sorted(map(plain, value))


@plain.register
def _(value: dict):
    return {key: plain(item) for key, item in value.items()}


@plain.register
def _(value: float):
    if not math.isfinite(value):
        raise ValueError("not a JSON number")
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
