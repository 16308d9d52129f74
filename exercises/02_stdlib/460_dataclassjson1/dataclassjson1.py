"""Who has the train?

After the last update Amina's toy library couldn't read its own file any more: there was a new
field, and yesterday's loans didn't have it. For a week nobody knew where the wooden train was.

Nothing is new here: a dataclass, dates and JSON come together. But `asdict` leaves a date a
date, and JSON refuses it:

    >>> from dataclasses import asdict, dataclass
    >>> from datetime import date
    >>> @dataclass
    ... class Stamp:
    ...     day: date
    >>> asdict(Stamp(date(2026, 5, 1)))
    {'day': datetime.date(2026, 5, 1)}

So there are two small functions, one for each direction. Files live longer than programs:
`from_dict` also has to read an old file, in which a field is missing, and the file of a newer
version, with a field that this one doesn't know.

Write the four functions. Then lend some toys (on Windows with `py`):

    python3 dataclassjson1.py lend train Okafor 2026-05-01
    python3 dataclassjson1.py back train 2026-05-20
"""

import json
import sys
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path


@dataclass
class Loan:
    """A toy that a family has. `returned` is None until the toy is back."""

    toy: str
    family: str
    lent: date
    returned: date | None = None  # one or the other
    deposit: int = 0


def to_dict(loan):
    """Return the loan as a dict of its five fields, with dates such as "2026-05-01"."""
    # TODO
    return asdict(loan)


def from_dict(data):
    """Return the Loan in such a dict.

    returned and deposit may be missing: then their defaults hold. If one of the others is
    missing, there's a KeyError or a TypeError; either will do. Fields that Loan doesn't have
    are left out. The dict stays as it is.
    """
    # TODO: `fields(Loan)` has all the fields, and each of them has a `name`.
    return Loan(**data)


def save(loans, path):
    """Write a list of the dicts of all loans to a file.

    It's JSON in UTF-8, with letters such as ß as they are.
    """
    # TODO
    Path(path).write_text(json.dumps(loans), encoding="utf-8")


def load(path):
    """Return the list of loans in a file, or an empty list if there's no such file.

    If what's in it isn't JSON, there's a ValueError: an empty list would soon be saved over it.
    """
    # TODO
    return []


def main():
    """Lend a toy, or take one back, and print what's away."""
    loans = load("loans.json")
    match sys.argv[1:]:
        case ["lend", toy, family, day]:
            loans.append(Loan(toy, family, date.fromisoformat(day)))
        case ["back", toy, day]:
            for loan in loans:
                if loan.toy == toy and loan.returned is None:
                    loan.returned = date.fromisoformat(day)
    save(loans, "loans.json")
    for loan in loans:
        if loan.returned is None:
            print(f"{loan.toy}: {loan.family}, since {loan.lent.day} {loan.lent:%B}")


if __name__ == "__main__":
    main()
