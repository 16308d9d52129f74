"""Three imports that failed."""

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
    """Return a list of (name, count) from a CSV file with these two columns."""
    lines = read_text(path).splitlines()
    dialect = csv.Sniffer().sniff(lines[0], delimiters=",;")
    rows = csv.DictReader(lines, delimiter=dialect.delimiter)
    return [(row["name"], int(row["count"])) for row in rows]


# Why this way
#
# utf-8-sig reads UTF-8 with and without the mark, so it is the better default for
# files from spreadsheets. latin-1 must come last: it decodes any bytes at all and
# never complains. The sniffer looks at the heading only, because commas inside
# names would mislead it; from its answer only the delimiter is used, since it
# guesses quoting too and may guess wrong.
