r"""Three letters with attachments.

Every May, Marek puts together the city's bird count. Volunteers send CSV files, and this year
three of them won't load. He has put each file in this folder, and the traceback with it:
one.csv and traceback1.txt, and so on. He needs the numbers tonight.

Read each traceback from its last line upwards. Then look at the file itself, byte by byte,
because an editor hides things: `python3 -c "print(open('one.csv', 'rb').read())"` (on Windows
with `py`).

    >>> b"\xef\xbb\xbfname".decode("utf-8")
    '\ufeffname'
    >>> b"Gr\xf6nfink".decode("latin-1")
    'Grönfink'

What is wrong with each file? Fill in CAUSES. Then make `load` read all three, and the ones
that will come next year with the same troubles, alone or together.
"""

import csv

# The choices: "missing column", "byte order mark", "other delimiter", "wrong encoding",
# "empty file", "number with a comma".
CAUSES = {
    # TODO: one of the choices for each file.
    "one.csv": "",
    "two.csv": "",
    "three.csv": "",
}


def load(path):
    """Return a list of (name, count) from a CSV file, the count as an int.

    The file is in UTF-8, with or without a byte order mark, and if it isn't valid UTF-8, it's in
    latin-1. Its first line has the names of the columns, name and count among them; there may be
    others. If there is a semicolon in this line, all fields are separated by semicolons,
    otherwise by commas.
    """
    # TODO: `csv.DictReader` takes a list of lines, too, such as `text.splitlines()`.
    birds = []
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            birds.append((row["name"], int(row["count"])))
    return birds
