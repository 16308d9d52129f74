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


def where(rows, column, sign, value):
    """Return a list of the rows whose `column` compares with `value` as `sign` says."""
    if sign not in COMPARISONS:
        raise ValueError(f"unknown sign {sign!r}")
    compare = COMPARISONS[sign]
    return [row for row in rows if compare(row[column], value)]


def ranked(rows, *columns):
    """Return a new list of the rows, sorted by these columns. The first one counts most."""
    result = list(rows)
    for column in reversed(columns):
        key = itemgetter(column.removeprefix("-"))
        result.sort(key=key, reverse=column.startswith("-"))
    return result


def picked(rows, *columns):
    """Return a list with a tuple for each row: these columns in this order."""
    return [tuple([row[column] for column in columns]) for row in rows]


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


# Why this way
#
# itemgetter(*columns) sorts by several columns at once, but all in one direction, and a minus before a text is an error.
# Sorting several times has no such limit: the column that counts most comes last, and each sort keeps what the earlier
# ones did. `picked` does without itemgetter, which gives a tuple for two names and the bare value for one.
