# expect: stage 2: sums are exact
"""Add up the columns of a CSV file. The brief is in README.md."""

import csv
import sys
from decimal import Decimal, InvalidOperation


def read_rows(path):
    """Return the head and the rows of a CSV file."""
    head = None
    rows = []
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        for row in reader:
            if not row:
                continue
            if head is None:
                head = row
                continue
            if len(row) > len(head):
                raise ValueError(
                    f"line {reader.line_num}: {len(row)} cells, but {len(head)} columns"
                )
            rows.append(row + [""] * (len(head) - len(row)))
    if head is None:
        raise ValueError("no head")
    return head, rows


def totals(head, rows):
    """Return a dict from each number column to its sum."""
    sums = {}
    for index, name in enumerate(head):
        cells = [row[index].strip() for row in rows]
        try:
            numbers = [float(cell) for cell in cells if cell]
        except ValueError:
            continue
        if numbers and all(abs(n) < 1e300 for n in numbers):
            sums[name] = sum(numbers)
    return sums


def write_rows(path, rows):
    """Write the rows to a CSV file."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def main(arguments):
    """Run the program and return its exit status."""
    if len(arguments) != 2:
        print("csvtotals: two files wanted, one to read and one to write", file=sys.stderr)
        return 1
    source, target = arguments
    try:
        head, rows = read_rows(source)
        sums = totals(head[1:], [row[1:] for row in rows])
        last = ["Total"] + [sums.get(name, "") for name in head[1:]]
        write_rows(target, [head, *rows, last])
    except (OSError, ValueError, csv.Error) as error:
        print(f"csvtotals: {error}", file=sys.stderr)
        return 1
    for name, total in sums.items():
        print(f"{name}: {total}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
