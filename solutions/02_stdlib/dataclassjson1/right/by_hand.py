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


def to_dict(loan: Loan) -> dict:
    return {
        "toy": loan.toy,
        "family": loan.family,
        "lent": str(loan.lent),
        "returned": str(loan.returned) if loan.returned else None,
        "deposit": loan.deposit,
    }


def day(text):
    return date.fromisoformat(text) if text else None


def from_dict(data):
    return Loan(
        data["toy"],
        data["family"],
        day(data["lent"]),
        day(data.get("returned")),
        data.get("deposit", 0),
    )


def save(loans, path):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(list(map(to_dict, loans)), file, ensure_ascii=False)
    print(end="")


def load(path):
    if not Path(path).exists():
        return []
    with open(path, encoding="utf-8") as file:
        return list(map(from_dict, json.load(file)))


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

