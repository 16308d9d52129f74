"""Who has the train?"""

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
    data = asdict(loan)
    data["lent"] = loan.lent.isoformat()
    if loan.returned is not None:
        data["returned"] = loan.returned.isoformat()
    return data


def from_dict(data):
    """Return the Loan in such a dict.

    returned and deposit may be missing: then their defaults hold. If one of the others is
    missing, there's a KeyError or a TypeError; either will do. Fields that Loan doesn't have
    are left out. The dict stays as it is.
    """
    known = [field.name for field in fields(Loan)]
    values = {name: value for name, value in data.items() if name in known}
    values["lent"] = date.fromisoformat(values["lent"])
    if values.get("returned") is not None:
        values["returned"] = date.fromisoformat(values["returned"])
    return Loan(**values)


def save(loans, path):
    """Write a list of the dicts of all loans to a file.

    It's JSON in UTF-8, with letters such as ß as they are.
    """
    text = json.dumps([to_dict(loan) for loan in loans], ensure_ascii=False, indent=2)
    Path(path).write_text(text, encoding="utf-8")


def load(path):
    """Return the list of loans in a file, or an empty list if there's no such file.

    If what's in it isn't JSON, there's a ValueError: an empty list would soon be saved over it.
    """
    try:
        text = Path(path).read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    return [from_dict(data) for data in json.loads(text)]


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


# Why this way
#
# The defaults are written once, in the class, so `from_dict` only leaves out what the class
# doesn't know and lets it fill in the rest. It works on a dict of its own. `default=str` in
# json.dumps would write dates, too, but nobody would turn them back. With ten such classes,
# people take a library for it: Pydantic, or cattrs.
