"""Nineteen shops and one typo."""

from __future__ import annotations

import argparse
import csv
import json
import logging
import math
import re
import sys
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Order:
    shop: str
    quantity: int
    day: str

    @property
    def crates(self) -> int:
        return math.ceil(self.quantity / 12)


class Report:
    def __init__(self) -> None:
        self.orders: list[Order] = []
        self.problems: list[tuple[int, str]] = []

    def take(self, place: int, row: dict) -> None:
        before = len(self.problems)
        if None in row:
            self.complain(place, "unknown fields")
        shop = row.get("shop")
        if type(shop) is not str or not shop.strip():
            self.complain(place, "no shop")
        quantity = row.get("quantity")
        number = -1
        if type(quantity) is int:
            number = quantity
        elif type(quantity) is str and re.fullmatch(r"[0-9]{1,6}", quantity):
            number = int(quantity)
        if number not in range(1, 501):
            self.complain(place, f"bad quantity {quantity!r}")
        day = row.get("day")
        good = isinstance(day, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) is not None
        if good:
            try:
                datetime.strptime(day, "%Y-%m-%d")
            except ValueError:
                good = False
        if not good:
            self.complain(place, "bad day %r" % (day,))
        if len(self.problems) == before:
            self.orders.append(Order(shop.strip(), number, day))

    def complain(self, place: int, reason: str) -> None:
        self.problems.append((place, reason))
        logging.warning(f"line {place}: {reason}")


def rows_of(name: str):
    if name.endswith(".csv"):
        with open(name, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            for row in reader:
                yield reader.line_num, row
    elif name.endswith(".json"):
        with open(name, encoding="utf-8") as file:
            data = json.load(file)
        if type(data) is not list:
            raise ValueError("no list")
        for number, row in enumerate(data, 1):
            if type(row) is not dict:
                raise ValueError("no object")
            yield number, row
    else:
        raise ValueError("unknown suffix")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("IN")
    parser.add_argument("--orders", required=True)
    parser.add_argument("--problems", required=True)
    parser.add_argument(
        "--verbose", action="store_const", const=logging.INFO, default=logging.WARNING
    )
    args = parser.parse_args(argv)
    logging.basicConfig(format="%(levelname)s %(message)s", level=args.verbose)
    try:
        rows = [*rows_of(args.IN)]
    except (OSError, ValueError) as error:
        logging.error("%s", error)
        return 3
    logging.info(f"read {len(rows)} rows from {args.IN}")
    report = Report()
    for place, row in rows:
        report.take(place, row)
    with open(args.orders, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(["shop", "quantity", "day", "crates"])
        for order in report.orders:
            writer.writerow([order.shop, order.quantity, order.day, order.crates])
    with open(args.problems, "w", encoding="utf-8", newline="") as file:
        print("place,reason", file=file)
        csv.writer(file).writerows(report.problems)
    print(f"{len(report.orders)} orders, {len(report.problems)} problems")
    return int(bool(report.problems))


if __name__ == "__main__":
    sys.exit(main())
