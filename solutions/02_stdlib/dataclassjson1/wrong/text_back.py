# expect: the dict becomes the same loan again
"""Dataclasses to JSON and back."""

import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path


@dataclass
class Loan:
    """A toy that is lent; `returned` is None until it is back."""

    toy: str
    family: str
    lent: date
    returned: date | None = None
    deposit: int = 0


def to_dict(loan):
    """Return the loan as a dict of values that JSON can hold; dates like "2024-05-01"."""
    returned = loan.returned.isoformat() if loan.returned else None
    return asdict(loan) | {"lent": loan.lent.isoformat(), "returned": returned}


def from_dict(data):
    """Return the Loan of such a dict."""
    known = {field.name: data[field.name] for field in fields(Loan) if field.name in data}
    for name in ("lent", "returned"):
        if known.get(name) is not None:
            known[name] = str(known[name])
    return Loan(**known)


def save(loans, path):
    """Write the list of loans as UTF-8 JSON, letters such as ö as they are."""
    text = json.dumps([to_dict(loan) for loan in loans], indent=2, ensure_ascii=False)
    Path(path).write_text(text, encoding="utf-8")


def load(path):
    """Return the list of loans; an empty one when there is no file."""
    path = Path(path)
    if not path.exists():
        return []
    return [from_dict(data) for data in json.loads(path.read_text(encoding="utf-8"))]
