import csv
import math
import sys
from decimal import Decimal


def read_rows(path: str) -> tuple[list[str], list[list[str]]]:
    with open(path, newline="", encoding="utf-8") as handle:
        reader = csv.reader(handle)
        numbered = [(reader.line_num, row) for row in reader if row]
    if not numbered:
        raise ValueError("no head")
    _, head = numbered.pop(0)
    rows = []
    for line, row in numbered:
        if len(row) > len(head):
            raise ValueError(f"line {line}: {len(row)} cells, but {len(head)} columns")
        while len(row) < len(head):
            row.append("")
        rows.append(row)
    return head, rows


def number(text):
    try:
        value = Decimal(text)
    except ArithmeticError:
        return None
    return value if not value.is_nan() and not math.isinf(value) else None


def totals(head, rows):
    result = {}
    for name, column in zip(head, zip(*rows)):
        texts = [cell for cell in column if cell.strip() != ""]
        values = [number(cell) for cell in texts]
        if values and None not in values:
            total = Decimal(0)
            for value in values:
                total += value
            result[name] = total
    return result


def fail(message):
    sys.stderr.write(f"csvtotals: {message}\n")
    return 1


def main(arguments):
    try:
        source, target = arguments
    except ValueError:
        return fail("usage: csvtotals.py IN OUT")
    try:
        head, rows = read_rows(source)
    except FileNotFoundError:
        return fail(f"there is no {source}")
    except ValueError as error:
        return fail(error)
    sums = totals(head[1:], [row[1:] for row in rows])
    try:
        with open(target, "w", newline="", encoding="utf-8") as handle:
            out = csv.writer(handle, lineterminator="\n")
            out.writerow(head)
            for row in rows:
                out.writerow(row)
            out.writerow(["Total", *(str(sums.get(name, "")) for name in head[1:])])
    except OSError:
        return fail(f"cannot write {target}")
    print(*(f"{name}: {total}" for name, total in sums.items()), sep="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
