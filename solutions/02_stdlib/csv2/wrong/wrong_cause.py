# expect: each failure has its cause
"""Three imports that failed."""

import csv
from pathlib import Path

CAUSES = {
    "one.csv": "missing column",
    "two.csv": "other delimiter",
    "three.csv": "wrong encoding",
}


def read_text(path):
    """Return the text of the file, from UTF-8 or else latin-1, without byte order mark."""
    data = Path(path).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def load(path):
    """Return a list of (name, count) from a CSV file with these two columns."""
    lines = read_text(path).splitlines()
    dialect = csv.Sniffer().sniff(lines[0], delimiters=",;")
    rows = csv.DictReader(lines, delimiter=dialect.delimiter)
    return [(row["name"], int(row["count"])) for row in rows]
