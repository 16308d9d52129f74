"""Nineteen shops and one typo."""

import argparse
import csv
import json
import sys
from datetime import date
from pathlib import Path
from time import strftime


def main(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument("infile")
    p.add_argument("--orders", required=True)
    p.add_argument("--problems", required=True)
    p.add_argument("--verbose", action="store_true")
    a = p.parse_args(argv)

    def log(level, text):
        print(strftime("%H:%M:%S"), level, text, file=sys.stderr)

    path = Path(a.infile)
    try:
        text = path.read_bytes().decode("utf-8")
        if path.suffix == ".csv":
            reader = csv.DictReader(text.splitlines(keepends=True))
            rows = []
            for row in reader:
                rows.append((reader.line_num, row))
        elif path.suffix == ".json":
            data = json.loads(text)
            rows = []
            assert isinstance(data, list)
            for i in range(len(data)):
                assert isinstance(data[i], dict)
                rows.append((i + 1, data[i]))
        else:
            raise ValueError("suffix")
    except Exception as e:
        sys.stderr.write(f"{type(e).__name__}\n")
        sys.exit(3)
    if a.verbose:
        log("INFO", f"read {len(rows)} rows from {a.infile}")
    good, bad = [], []
    for place, row in rows:
        reasons = []
        if row.pop(None, None):
            reasons.append("unknown fields")
        shop = row.get("shop")
        shop = shop.strip() if isinstance(shop, str) else ""
        if shop == "":
            reasons.append("no shop")
        q = row.get("quantity")
        if str(q) not in [str(n) for n in range(1, 501)]:
            reasons.append("bad quantity " + repr(q))
        day = row.get("day")
        try:
            y, m, d = day.split("-")
            assert str(date(int(y), int(m), int(d))) == day
        except (AssertionError, AttributeError, ValueError):
            reasons.append("bad day " + repr(day))
        for reason in reasons:
            log("WARNING", f"{place} {reason}")
            bad.append([place, reason])
        if not reasons:
            n = int(q)
            good.append([shop, n, day, (n + 11) // 12])
    for name, head, lines in (
        (a.orders, "shop,quantity,day,crates", good),
        (a.problems, "place,reason", bad),
    ):
        with open(name, "w", newline="", encoding="utf-8") as f:
            w = csv.writer(f)
            w.writerow(head.split(","))
            w.writerows(lines)
    print(len(good), "orders,", len(bad), "problems")
    if bad:
        return 1


if __name__ == "__main__":
    sys.exit(main())
