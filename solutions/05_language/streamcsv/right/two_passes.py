import argparse
import csv
import gzip
import shutil
import sys
import tempfile
from datetime import datetime
from pathlib import Path


def lines(path, kind):
    with (gzip.open(path, kind, encoding="utf-8", newline="") if path.endswith(".gz") else open(path, kind, encoding="utf-8", newline="")) as file:
        yield from file


def good_minutes(text):
    return bool(text) and set(text) <= set("0123456789") and int(text) in range(1, 1441)


def good_start(text):
    try:
        return f"{datetime.fromisoformat(text):%Y-%m-%dT%H:%M}" == text
    except ValueError:
        return False


def work(args, folder):
    totals = {}
    rides = bad = 0
    with open(folder / "bad", "w", encoding="utf-8", newline="") as log:
        writer = csv.writer(log)
        writer.writerow(["file", "line", "reason"])
        for path in args.files:
            try:
                reader = csv.reader(lines(path, "rt"))
                names = next(reader)
                start, station, minutes = (names.index(n) for n in ("start", "station", "minutes"))
                for row in reader:
                    if not row:
                        continue
                    if len(row) != len(names):
                        why = "wrong number of fields"
                    elif not row[station].strip():
                        why = "no station"
                    elif not good_minutes(row[minutes]):
                        why = f"bad minutes {row[minutes]!r}"
                    elif not good_start(row[start]):
                        why = f"bad start {row[start]!r}"
                    else:
                        rides += 1
                        name, m = row[station].strip(), int(row[minutes])
                        n, total, longest = totals.get(name, (0, 0, 0))
                        totals[name] = n + 1, total + m, max(longest, m)
                        continue
                    bad += 1
                    writer.writerow([path, reader.line_num, why])
            except Exception as error:
                raise RuntimeError(f"{path}: {type(error).__name__} {error}") from error
    with open(folder / "summary", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["station", "rides", "minutes", "longest"])
        writer.writerows([name, *totals[name]] for name in sorted(totals))
    shutil.move(folder / "summary", args.summary)
    if args.bad:
        shutil.move(folder / "bad", args.bad)
    print(f"{rides} rides, {bad} bad rows")
    return bad


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--summary", required=True)
    parser.add_argument("--bad")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        try:
            return 1 if work(args, Path(folder)) else 0
        except RuntimeError as error:
            print(f"streamcsv: {error}", file=sys.stderr)
            return 3


if __name__ == "__main__":
    sys.exit(main())
