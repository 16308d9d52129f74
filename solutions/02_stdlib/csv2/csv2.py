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
    delimiter = ";" if ";" in lines[0] else ","
    return [(row["name"], int(row["count"])) for row in csv.DictReader(lines, delimiter=delimiter)]


# Why this way
#
# utf-8-sig reads UTF-8 with and without the mark, so it's the better choice for everything that
# comes out of a spreadsheet. latin-1 has to come last: it has a character for every byte and never
# complains. Only the first line is asked for the delimiter, because commas are common in names
# and rare in the names of columns. `splitlines` would tear a quoted field with a line break
# apart and lose the break; birds don't have any.
