# expect: no rows
"""The same birds in three formats."""

import argparse
import csv
import json
import math
import sys
import tomllib
from datetime import date, datetime
from pathlib import Path

import tomlwriter


def to_text(value):
    """Return a text; anything else is a ValueError."""
    if type(value) is not str:
        raise ValueError(value)
    return value


def to_integer(value):
    """Return the int from a text or an int."""
    if type(value) not in (str, int):
        raise ValueError(value)
    return int(value)


def to_number(value):
    """Return the float from a text or a number."""
    if type(value) not in (str, int, float):
        raise ValueError(value)
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number


def to_date(value):
    """Return the date from a text or a date."""
    if type(value) is date:
        return value
    day = datetime.strptime(to_text(value), "%Y-%m-%d").date()
    if day.isoformat() != value:
        raise ValueError(value)
    return day


def to_flag(value):
    """Return the bool from yes, no or a bool."""
    if type(value) is bool:
        return value
    if value not in ("yes", "no"):
        raise ValueError(value)
    return value == "yes"


TYPES = {
    "text": to_text,
    "integer": to_integer,
    "number": to_number,
    "date": to_date,
    "flag": to_flag,
}


def read_csv(path):
    """Return the rows of a CSV file."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def read_json(path):
    """Return the rows of a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def read_toml(path):
    """Return the rows of a TOML file."""
    return tomllib.loads(path.read_text(encoding="utf-8")).get("rows")


def csv_text(value):
    """Return a value as CSV has it."""
    if value is None:
        return ""
    if type(value) is bool:
        return "yes" if value else "no"
    return str(value)


def write_csv(rows, names, path):
    """Write the rows as CSV."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        if rows:
            writer.writerow(names)
        for row in rows:
            writer.writerow([csv_text(row[name]) for name in names])


def write_json(rows, names, path):
    """Write the rows as JSON."""
    text = json.dumps(rows, indent=2, ensure_ascii=False, default=str)
    path.write_text(text + "\n", encoding="utf-8")


def write_toml(rows, names, path):
    """Write the rows as TOML."""
    full = [{name: row[name] for name in names if row[name] is not None} for row in rows]
    path.write_text(tomlwriter.dumps(full), encoding="utf-8")


FORMATS = {
    ".csv": (read_csv, write_csv),
    ".json": (read_json, write_json),
    ".toml": (read_toml, write_toml),
}


def format_of(path):
    """Return the two functions for a path's suffix."""
    if path.suffix.lower() not in FORMATS:
        raise ValueError(f"{path.name}: the suffix must be one of {', '.join(FORMATS)}")
    return FORMATS[path.suffix.lower()]


def read_fields(path):
    """Return the description: a dict of field and type."""
    fields = tomllib.loads(path.read_text(encoding="utf-8")).get("fields")
    if type(fields) is not dict:
        raise ValueError(f"{path.name}: there is no [fields]")
    for name, kind in fields.items():
        if kind not in TYPES:
            raise ValueError(f"{path.name}, field {name}: there is no type {kind!r}")
    return fields


def convert(rows, fields):
    """Return new rows with exactly these fields, each value of its type."""
    converted = []
    for number, row in enumerate(rows, start=1):
        new = {}
        for name, kind in fields.items():
            value = row.get(name)
            if value == "":
                value = None
            try:
                new[name] = None if value is None else TYPES[kind](value)
            except ValueError:
                message = f"row {number}, field {name}: {value!r} is no {kind}"
                raise ValueError(message) from None
        converted.append(new)
    return converted


def main(argv=None):
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(description="Convert between CSV, JSON and TOML.")
    parser.add_argument("fields", type=Path)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    args = parser.parse_args(argv)
    try:
        fields = read_fields(args.fields)
        read, _ = format_of(args.source)
        _, write = format_of(args.target)
        rows = read(args.source)
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ValueError(f"{args.source.name}: there is no list of rows")
        write(convert(rows, fields), list(fields), args.target)
    except (OSError, ValueError, csv.Error) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
