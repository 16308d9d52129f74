# expect: a file that can't be used
"""Three million rides and a small machine."""

import argparse
import csv
import gzip
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TextIO

COLUMNS = ("start", "station", "minutes")


class UnusableError(Exception):
    """A file can't be used, and the client should read why."""


class Row(NamedTuple):
    """A row, where it is from, and its fields, or None if their number is wrong."""

    path: str
    line: int
    fields: dict[str, str] | None


@dataclass
class Station:
    """What is known of a station."""

    rides: int = 0
    minutes: int = 0
    longest: int = 0

    def add(self, minutes: int) -> None:
        """Add a ride."""
        self.rides += 1
        self.minutes += minutes
        self.longest = max(self.longest, minutes)


def opened(path: str) -> TextIO:
    """Open a file of rides for reading, packed or not."""
    if path.endswith(".gz"):
        return gzip.open(path, "rt", encoding="utf-8", newline="")
    return open(path, encoding="utf-8", newline="")


def rows_of(path: str) -> Iterator[Row]:
    """Yield the rows of a file, one at a time."""
    try:
        with opened(path) as file:
            reader = csv.reader(file)
            header = next(reader, [])
            for column in COLUMNS:
                if column not in header:
                    raise UnusableError(f"{path} has no column {column}")
            for values in reader:
                if values:
                    fits = len(values) == len(header)
                    fields = dict(zip(header, values, strict=True)) if fits else None
                    yield Row(path, reader.line_num, fields)
    except (OSError, UnicodeDecodeError, zlib.error, csv.Error) as error:
        raise UnusableError(f"{path} can't be read: {error}") from error


def problem(fields: dict[str, str] | None) -> str | None:
    """Return what is wrong with a row, or None."""
    if fields is None:
        return "wrong number of fields"
    if not fields["station"].strip():
        return "no station"
    minutes, start = fields["minutes"], fields["start"]
    if not minutes.isdecimal() or not 1 <= int(minutes) <= 1440:
        return f"bad minutes {minutes!r}"
    try:
        same = datetime.fromisoformat(start).isoformat(timespec="minutes") == start
    except ValueError:
        same = False
    return None if same else f"bad start {start!r}"


def rides(rows: Iterable[Row], refuse: Callable[[Row, str], None]) -> Iterator[tuple[str, int]]:
    """Yield station and minutes of each ride, and call refuse for each bad row."""
    for row in rows:
        reason = problem(row.fields)
        if reason:
            refuse(row, reason)
        elif row.fields:
            yield row.fields["station"].strip(), int(row.fields["minutes"])


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """Open a file that takes the place of path at the end, unless something goes wrong."""
    beside = path.with_name(path.name + ".new")
    try:
        with open(beside, "w", encoding="utf-8", newline="") as file:
            yield file
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def summarise(files: list[str], summary: Path, bad: Path | None) -> tuple[int, int]:
    """Write both files and return the number of rides and of bad rows."""
    stations: dict[str, Station] = {}
    count_bad = 0
    with ExitStack() as stack:
        result = csv.writer(stack.enter_context(replacing(summary)))
        refused = csv.writer(stack.enter_context(replacing(bad))) if bad else None
        if refused:
            refused.writerow(["file", "line", "reason"])

        def refuse(row: Row, reason: str) -> None:
            nonlocal count_bad
            count_bad += 1
            if refused:
                refused.writerow([row.path, row.line, reason])

        rows = (row for path in files for row in rows_of(path))
        for name, minutes in rides(rows, refuse):
            stations.setdefault(name, Station()).add(minutes)
        result.writerow(["station", "rides", "minutes", "longest"])
        for name, station in sorted(stations.items(), key=lambda pair: pair[0]):
            result.writerow([name, station.rides, station.minutes, station.longest])
    return sum(station.rides for station in stations.values()), count_bad


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(description="Sum up the rides of each station.")
    parser.add_argument("files", nargs="+", metavar="RIDES")
    parser.add_argument("--summary", type=Path, required=True)
    parser.add_argument("--bad", type=Path)
    args = parser.parse_args(argv)
    try:
        count, count_bad = summarise(args.files, args.summary, args.bad)
    except (UnusableError, OSError) as error:
        print(f"streamcsv: {error}", file=sys.stderr)
        return 3
    print(f"{count} rides, {count_bad} bad rows")
    return 1 if count_bad else 0


if __name__ == "__main__":
    sys.exit(main())
