"""Questions from the finish line."""

from operator import eq, ge, gt, itemgetter, le, lt, ne

RESULTS = [
    {"name": "Mo", "club": "Harbour", "seconds": 312},
    {"name": "Zoë", "club": "Mill", "seconds": 298},
    {"name": "Bo", "club": "Harbour", "seconds": 330},
    {"name": "Abe", "club": "Harbour", "seconds": 298},
    {"name": "Ines", "club": "Mill", "seconds": 341},
]

COMPARISONS = {"=": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}


def where(rows: list[dict], column: str, sign: str, value: object) -> list[dict]:
    """Return a list of the rows whose `column` compares with `value` as `sign` says."""
    if sign not in COMPARISONS:
        raise ValueError(f"unknown sign {sign!r}")
    compare = COMPARISONS[sign]
    return [row for row in rows if compare(row[column], value)]


def ranked(rows, *columns):
    """Return a new list of the rows, sorted by these columns. The first one counts most."""
    if not columns:
        return [*rows]
    first, *rest = columns
    others = ranked(rows, *rest)
    if first[0] == "-":
        return sorted(others, key=itemgetter(first[1:]), reverse=True)
    return sorted(others, key=itemgetter(first))


def picked(rows, *columns):
    """Return a list with a tuple for each row: these columns in this order."""
    return list(zip(*[map(itemgetter(column), rows) for column in columns], strict=True))


def main():
    """Ask three questions, and print the answer as a table."""
    columns = input("Which columns? ").split() or ["name"]
    condition = input("Only where? ").split()
    order = input("Sorted by? ").split()
    rows = RESULTS
    if condition:
        column, sign, value = condition
        rows = where(rows, column, sign, int(value) if value.isdecimal() else value)
    for line in picked(ranked(rows, *order), *columns):
        print(*line)


if __name__ == "__main__":
    main()
