# expect: bad day: written in another way
"""Nineteen shops and one typo."""

import argparse
import csv
import json
import logging
import sys
from datetime import date
from pathlib import Path

logger = logging.getLogger("fileprocessor")

PER_CRATE = 12
MOST = 500


def read_rows(path):
    """Return a list of (place, row); ValueError or OSError if the file can't be used."""
    if path.suffix == ".csv":
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            return [(reader.line_num, row) for row in reader]
    if path.suffix == ".json":
        rows = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ValueError("there is no list of objects")
        return list(enumerate(rows, start=1))
    raise ValueError("it is neither .csv nor .json")


def is_shop(value):
    """Return True for a text with more than spaces in it."""
    return isinstance(value, str) and value.strip() != ""


def is_quantity(value):
    """Return True for a whole number from 1 to 500, as text or number."""
    if type(value) not in (str, int):
        return False
    try:
        return 1 <= int(value) <= MOST
    except ValueError:
        return False


def is_day(value):
    """Return True for the text of a day, written as in 2026-05-01."""
    try:
        date.fromisoformat(value)
        return True
    except (TypeError, ValueError):
        return False


def reasons_against(row):
    """Return a list of reasons why the row is no order; empty for a good one."""
    shop, quantity, day = row.get("shop"), row.get("quantity"), row.get("day")
    reasons = []
    if None in row:
        reasons.append("unknown fields")
    if not is_shop(shop):
        reasons.append("no shop")
    if not is_quantity(quantity):
        reasons.append(f"bad quantity {quantity!r}")
    if not is_day(day):
        reasons.append(f"bad day {day!r}")
    return reasons


def order_of(row):
    """Return shop, quantity, day and crates of a good row."""
    quantity = int(row["quantity"])
    full, rest = divmod(quantity, PER_CRATE)
    return row["shop"].strip(), quantity, row["day"], full + (rest > 0)


def process(rows):
    """Return (orders, problems) of the rows from read_rows."""
    orders, problems = [], []
    for place, row in rows:
        reasons = reasons_against(row)
        problems.extend([(place, reason) for reason in reasons])
        if not reasons:
            orders.append(order_of(row))
    return orders, problems


def write_table(path, heading, rows):
    """Write rows as CSV."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heading)
        writer.writerows(rows)


def build_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description="Process the orders of an evening.")
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument("--orders", type=Path, required=True)
    parser.add_argument("--problems", type=Path, required=True)
    parser.add_argument("--verbose", action="store_true")
    return parser


def main(argv=None):
    """Run the command line and return the exit status."""
    args = build_parser().parse_args(argv)
    logging.basicConfig(level=logging.INFO if args.verbose else logging.WARNING)
    try:
        rows = read_rows(args.source)
    except (OSError, ValueError, csv.Error) as error:
        print(f"cannot use {args.source}: {error}", file=sys.stderr)
        return 3
    logger.info("read %s rows from %s", len(rows), args.source)
    orders, problems = process(rows)
    for place, reason in problems:
        logger.warning("%s: %s", place, reason)
    write_table(args.orders, ["shop", "quantity", "day", "crates"], orders)
    write_table(args.problems, ["place", "reason"], problems)
    print(f"{len(orders)} orders, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
