# expect: two troubles may come together
"""Three letters with attachments."""

import csv
from pathlib import Path

CAUSES = {
    "one.csv": "byte order mark",
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
    """Return a list of (name, count) from a CSV file, the count as an int."""
    lines = read_text(path).splitlines()
    delimiter = ";" if "two" in str(path) else ","
    return [
        (row["name"], int(row["count"])) for row in csv.DictReader(lines, delimiter=delimiter)
    ]
