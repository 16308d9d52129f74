"""Questions from the finish line.

The fun run is over, and everybody wants something different from Leilani. Who was under five
minutes? Who came first in each club? She can't write a lambda for each question in advance:
she only hears the column and the comparison when they ask.

The module operator has every operator as a function. It also has functions that make others:

    >>> from operator import itemgetter, lt
    >>> lt(298, 300)                            # 298 < 300
    True
    >>> get_time = itemgetter("seconds")        # "seconds" could be any text
    >>> get_time({"name": "Bo", "seconds": 330})
    330
    >>> itemgetter("name", "seconds")({"name": "Bo", "seconds": 330})
    ('Bo', 330)

So a dict can lead from a typed sign to a function, and a typed name to a key for sorting.

Write the three functions; `main` asks the questions. Run it with `python3 operators1.py` (on
Windows `py operators1.py`).
"""

RESULTS = [
    {"name": "Mo", "club": "Harbour", "seconds": 312},
    {"name": "Zoë", "club": "Mill", "seconds": 298},
    {"name": "Bo", "club": "Harbour", "seconds": 330},
    {"name": "Abe", "club": "Harbour", "seconds": 298},
    {"name": "Ines", "club": "Mill", "seconds": 341},
]


def where(rows, column, sign, value):
    """Return a list of the rows whose `column` compares with `value` as `sign` says.

    The signs are = != < <= > >= and any other raises ValueError.
    """
    # TODO: this is one sign of six.
    return [row for row in rows if row[column] < value]


def ranked(rows, *columns):
    """Return a new list of the rows, sorted by these columns. The first one counts most.

    A column with a minus, such as "-club", is sorted the other way round. Rows that are equal
    in all columns stay in the order in which they came, so without columns all rows do.
    """
    # TODO
    return sorted(rows, key=lambda row: row["seconds"])


def picked(rows, *columns):
    """Return a list with a tuple for each row: these columns (at least one) in this order.

    A single column gives tuples, too: [("Mo",), ("Zoë",)].
    """
    # TODO
    return [row[columns[0]] for row in rows]


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
