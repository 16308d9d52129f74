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
    result = {}
    for name, value in vars(loan).items():
        result[name] = value.isoformat() if isinstance(value, date) else value
    return result


def from_dict(data):
    loan = Loan(data["toy"], data["family"], date.fromisoformat(data["lent"]))
    for field in fields(Loan)[3:]:
        if field.name in data:
            value = data[field.name]
            if isinstance(value, str):
                value = date.fromisoformat(value)
            setattr(loan, field.name, value)
    return loan


def save(loans, path):
    lines = json.dumps(loans, default=to_dict, ensure_ascii=False, indent=4)
    Path(path).write_bytes(lines.encode())


def load(path):
    loans = []
    path = Path(path)
    if path.is_file():
        for data in json.loads(path.read_bytes()):
            loans.append(from_dict(data))
    return loans


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

