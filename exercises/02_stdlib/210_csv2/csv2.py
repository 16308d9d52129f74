r"""Three imports that failed.

CSV files come from other people's programs, and no two of these agree. Three
exports of a bird count would not load. The files lie in this folder, with the
tracebacks in traceback1.txt to traceback3.txt.

Read each traceback from its last line upwards, then look at the file's bytes:
what an editor shows is not always what is there.

    >>> b"\xef\xbb\xbfname".decode("utf-8")
    '\ufeffname'
    >>> b"Gr\xf6nfink".decode("latin-1")
    'Grönfink'

First name the cause of each failure in CAUSES; the choices are below. Then mend
load() so that it reads all three files, and others like them.
"""

import csv

# The choices: "missing column", "byte order mark", "other delimiter",
# "wrong encoding", "empty file", "number with a comma".
CAUSES = {
    # TODO: one of the choices for each file.
    "one.csv": "",
    "two.csv": "",
    "three.csv": "",
}


def load(path):
    """Return a list of (name, count) from a CSV file with these two columns.

    The file is UTF-8, with or without a byte order mark, or else latin-1. Its
    fields are separated by commas or by semicolons.
    """
    # TODO: mend it. `csv.DictReader(text.splitlines())` reads text that is loaded.
    birds = []
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            birds.append((row["name"], int(row["count"])))
    return birds
