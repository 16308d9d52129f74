"""Dataclasses to JSON and back.

Nothing new: a dataclass, dates and JSON together. asdict() makes a dict of an object,
but it leaves a date a date, and JSON refuses it. So two small functions belong to
such a class: one to a dict of plain values, one back.

    >>> from dataclasses import asdict, dataclass
    >>> from datetime import date
    >>> @dataclass
    ... class Stamp:
    ...     day: date
    >>> asdict(Stamp(date(2024, 5, 1)))
    {'day': datetime.date(2024, 5, 1)}

Files live longer than programs. An old file may lack a field that was added later; a
newer one may have a field that this version does not know. Reading survives both.

Complete the store of a toy library.
"""

import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path


@dataclass
class Loan:
    """A toy that is lent; `returned` is None until it is back (date | None: one or the other)."""

    toy: str
    family: str
    lent: date
    returned: date | None = None
    deposit: int = 0


def to_dict(loan):
    """Return the loan as a dict of values that JSON can hold; dates like "2024-05-01"."""
    # TODO
    return asdict(loan)


def from_dict(data):
    """Return the Loan of such a dict. Fields with default may be missing, unknown ones
    are left out. The dict is not changed.
    """
    # TODO
    return Loan(**data)


def save(loans, path):
    """Write the list of loans as UTF-8 JSON, letters such as ö as they are."""
    # TODO
    Path(path).write_text(json.dumps(loans), encoding="utf-8")


def load(path):
    """Return the list of loans; an empty one when there is no file."""
    # TODO
    return []
