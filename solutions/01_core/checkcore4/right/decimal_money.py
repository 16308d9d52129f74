from collections import defaultdict
from decimal import Decimal, InvalidOperation
from pathlib import Path


def ask() -> str:
    name = input("Which file? ")
    try:
        return Path(name).read_text(encoding="utf-8")
    except OSError:
        print(f"There is no {name}")
        return ask()


def main() -> None:
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for number, line in enumerate(ask().split("\n"), 1):
        name, _, amount = line.partition(":")
        try:
            if not name.strip():
                raise InvalidOperation
            value = Decimal(amount.strip())
        except InvalidOperation:
            if not line.strip():
                continue
            print(f"Line {number} is no good: {line}")
        else:
            totals[name.strip()] += value
    ordered = sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))
    lines = [f"{name} {total:.2f}" for name, total in ordered]
    print("\n".join(lines))
    Path("totals.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
