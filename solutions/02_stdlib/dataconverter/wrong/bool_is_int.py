# expect: a wrong value is named with row and field
"""A data converter."""

import argparse
import csv
import json
import sys
import tomllib
from datetime import date, datetime
from pathlib import Path

import tomlwriter


def read_csv(path):
    """Return the rows of a CSV file."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_json(path):
    """Return the rows of a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def read_toml(path):
    """Return the rows of a TOML file."""
    return tomllib.loads(path.read_text(encoding="utf-8"))["rows"]


def is_exactly(value, *types):
    """Return True when the value's type is one of these and not a descendant."""
    return isinstance(value, types)


def to_text(value):
    """Return the text."""
    if not is_exactly(value, str):
        raise ValueError(value)
    return value


def to_integer(value):
    """Return the int from a text or an int."""
    if not is_exactly(value, str, int):
        raise ValueError(value)
    return int(value)


def to_number(value):
    """Return the float from a text or a number."""
    if not is_exactly(value, str, int, float):
        raise ValueError(value)
    return float(value)


def to_date(value):
    """Return the date from a text or a date."""
    if is_exactly(value, date):
        return value
    return datetime.strptime(to_text(value), "%Y-%m-%d").date()


def to_flag(value):
    """Return the bool from yes, no or a bool."""
    if is_exactly(value, bool):
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


def convert(rows, fields):
    """Return new rows with the typed fields; `fields` is a dict: name -> type."""
    converted = []
    for number, row in enumerate(rows, start=1):
        new = {}
        for name, kind in fields.items():
            value = row.get(name)
            try:
                new[name] = None if value is None or value == "" else TYPES[kind](value)
            except ValueError:
                message = f"row {number}, field {name}: {value!r} is no {kind}"
                raise ValueError(message) from None
        converted.append(new)
    return converted


def as_text(value):
    """Return a typed value as text for CSV."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def write_csv(rows, path):
    """Write the rows as CSV."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        if rows:
            writer.writerow(rows[0])
        for row in rows:
            writer.writerow(map(as_text, row.values()))


def write_json(rows, path):
    """Write the rows as JSON."""
    text = json.dumps(rows, indent=2, ensure_ascii=False, default=date.isoformat)
    path.write_text(text + "\n", encoding="utf-8")


def write_toml(rows, path):
    """Write the rows as TOML."""
    full = [{name: value for name, value in row.items() if value is not None} for row in rows]
    path.write_text(tomlwriter.dumps(full), encoding="utf-8")


READERS = {".csv": read_csv, ".json": read_json, ".toml": read_toml}
WRITERS = {".csv": write_csv, ".json": write_json, ".toml": write_toml}


def by_suffix(path, table):
    """Return the function for the path's suffix."""
    suffix = path.suffix.lower()
    if suffix not in table:
        raise ValueError(f"{path.name}: unknown format {suffix}")
    return table[suffix]


def read_rows(path):
    """Return the rows of a CSV, JSON or TOML file as a list of dicts."""
    return by_suffix(path, READERS)(path)


def write_rows(rows, path):
    """Write typed rows as CSV, JSON or TOML."""
    by_suffix(path, WRITERS)(rows, path)


def main(argv=None):
    """Convert a file: FIELDS IN OUT; return the exit status."""
    parser = argparse.ArgumentParser(description="Convert between CSV, JSON and TOML.")
    parser.add_argument("fields", type=Path, help="TOML file with the description")
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    args = parser.parse_args(argv)
    try:
        fields = tomllib.loads(args.fields.read_text(encoding="utf-8"))["fields"]
        write_rows(convert(read_rows(args.source), fields), args.target)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
