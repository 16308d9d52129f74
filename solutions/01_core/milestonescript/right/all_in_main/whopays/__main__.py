import re
import sys


class Bad(Exception):
    pass


def amount(text: str) -> int:
    found = re.fullmatch(r"(\d*)(?:\.(\d{1,2}))?", text)
    if not found or not text or text == ".":
        raise Bad(f"not an amount: {text!r}")
    cents = int(found[1] or 0) * 100 + int((found[2] or "").ljust(2, "0"))
    if cents == 0:
        raise Bad(f"not an amount: {text!r}")
    return cents


def show(cents):
    return "%d.%02d" % divmod(cents, 100)


def read(path):
    people, expenses = [], []
    for number, line in enumerate(open(path, encoding="utf-8").read().split("\n"), 1):
        line = line.strip()
        if line == "" or line[0] == "#":
            continue
        try:
            if not people:
                word, _, names = line.partition(":")
                if word != "people":
                    raise Bad("people line expected")
                people = [name.strip() for name in names.split(",")]
                continue
            parts = list(map(str.strip, line.split(";")))
            if not 3 <= len(parts) <= 4:
                raise Bad("3 or 4 parts expected")
            whom = set(p.strip() for p in parts[3].split(",")) if parts[3:] else set(people)
            for name in [parts[0], *sorted(whom)]:
                if name not in people:
                    raise Bad(f"unknown person: {name!r}")
            expenses.append((parts[0], amount(parts[1]), parts[2], sorted(whom, key=people.index)))
        except Bad as error:
            raise Bad(f"{path}:{number}: {error}") from None
    if not people:
        raise Bad(f"{path}: no people")
    return people, expenses


def main(arguments):
    match arguments:
        case ["list" | "balance" | "settle" as word, path]:
            pass
        case _:
            print("usage: python -m whopays list|balance|settle FILE", file=sys.stderr)
            return 2
    try:
        people, expenses = read(path)
    except (OSError, UnicodeError):
        sys.exit(f"whopays: cannot read {path}")
    except Bad as error:
        sys.exit(f"whopays: {error}")
    if word == "list":
        for who, cents, what, whom in expenses:
            print(f"{who} paid {show(cents)} for {what} ({', '.join(whom)})")
        print(f"{len(expenses)} expenses, {show(sum(e[1] for e in expenses))} in total")
        return
    left = {name: 0 for name in people}
    for who, cents, _, whom in expenses:
        left[who] += cents
        for place, name in enumerate(whom):
            left[name] -= (cents + len(whom) - 1 - place) // len(whom)
    if word == "balance":
        for name, cents in left.items():
            print(name, ("+" if cents > 0 else "-" if cents else "") + show(abs(cents)))
        return
    if not any(left.values()):
        print("all even")
    while any(left.values()):
        low, high = min(people, key=left.get), max(people, key=left.get)
        pays = min(left[high], -left[low])
        left[low], left[high] = left[low] + pays, left[high] - pays
        print(low, "pays", high, show(pays))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
