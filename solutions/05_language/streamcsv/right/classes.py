import argparse
import csv
import gzip
import os
import re
import sys
import tempfile
import zlib
from collections import defaultdict
from contextlib import closing
from datetime import datetime


class Output:
    """A CSV file that appears when all went well."""

    def __init__(self, path, names):
        self.path, self.names = path, names

    def __enter__(self):
        if self.path is None:
            return None
        folder = os.path.dirname(self.path) or "."
        handle, self.beside = tempfile.mkstemp(dir=folder)
        self.file = open(handle, "w", encoding="utf-8", newline="")
        writer = csv.writer(self.file)
        writer.writerow(self.names)
        return writer

    def __exit__(self, kind, error, trace):
        if self.path is None:
            return
        self.file.close()
        if kind is None:
            os.replace(self.beside, self.path)
        else:
            os.remove(self.beside)


def reason_of(row):
    if None in row or None in row.values():
        return "wrong number of fields"
    if row["station"].strip() == "":
        return "no station"
    if not re.fullmatch("[0-9]+", row["minutes"]) or not 0 < int(row["minutes"]) < 1441:
        return "bad minutes " + repr(row["minutes"])
    try:
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", row["start"], re.ASCII):
            raise ValueError
        datetime.strptime(row["start"], "%Y-%m-%dT%H:%M")
    except ValueError:
        return "bad start " + repr(row["start"])
    return ""


def read(paths):
    for path in paths:
        try:
            file = (gzip.open if path.endswith(".gz") else open)(
                path, "rt", encoding="utf-8", newline=""
            )
            with closing(file):
                reader = csv.DictReader(file)
                missing = {"start", "station", "minutes"} - set(reader.fieldnames or [])
                if missing:
                    raise SystemError(f"{path}: there is no {missing}")
                for row in reader:
                    yield path, reader.line_num, row
        except (OSError, EOFError, ValueError, zlib.error) as error:
            raise SystemError(f"{path}: {error}")


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("file", nargs="+")
    parser.add_argument("--summary", required=True)
    parser.add_argument("--bad")
    args = parser.parse_args(argv)
    sums = defaultdict(lambda: [0, 0, 0])
    rides = bad = 0
    try:
        with Output(args.summary, ["station", "rides", "minutes", "longest"]) as summary:
            with Output(args.bad, ["file", "line", "reason"]) as log:
                for path, line, row in read(args.file):
                    reason = reason_of(row)
                    if reason:
                        bad += 1
                        if log is not None:
                            log.writerow((path, line, reason))
                        continue
                    rides += 1
                    minutes = int(row["minutes"])
                    entry = sums[row["station"].strip()]
                    entry[0] += 1
                    entry[1] += minutes
                    entry[2] = max(entry[2], minutes)
                for station in sorted(sums):
                    summary.writerow([station, *sums[station]])
    except SystemError as error:
        print("streamcsv:", error, file=sys.stderr)
        return 3
    print(f"{rides} rides, {bad} bad rows")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
