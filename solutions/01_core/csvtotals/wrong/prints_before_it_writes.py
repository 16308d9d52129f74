# expect: if the new file can't be written
import csv
import sys
from decimal import Decimal, InvalidOperation


def read_rows(path):
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


def number(cell):
    try:
        value = Decimal(cell.strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def totals(head, rows):
    result = {}
    for column in range(len(head)):
        cells = [row[column] for row in rows if row[column].strip() != ""]
        numbers = [number(cell) for cell in cells]
        if numbers and None not in numbers:
            result[head[column]] = sum(numbers)
    return result


def main(arguments):
    try:
        if len(arguments) != 2:
            raise ValueError("two file names are needed")
        source, target = arguments
        head, rows = read_rows(source)
        sums = totals(head[1:], [row[1:] for row in rows])
        last = ["Total"] + [sums.get(name, "") for name in head[1:]]
        for name, total in sums.items():
            print(f"{name}: {total}")
        with open(target, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(head)
            writer.writerows(rows)
            writer.writerow(last)
    except (OSError, ValueError, csv.Error) as error:
        print(f"csvtotals: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
