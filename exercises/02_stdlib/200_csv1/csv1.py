r"""CSV rows as dicts.

csv.DictReader takes the first line of a file as field names and gives each
following row as a dict. A program then says row["born"] where a list would say
row[1], and goes on working when somebody adds a column. DictWriter does it the
other way round.

    >>> import csv, io
    >>> file = io.StringIO("name,born\nBo,2009\n")    # text that acts as a file
    >>> list(csv.DictReader(file))
    [{'name': 'Bo', 'born': '2009'}]

Two rules. All values are text: '2009' is no number yet. And a CSV file is opened
with newline="", for reading and for writing: the csv module takes care of line
ends itself. Without it every second line of your file is empty on Windows.

A sports club exports its members; see members.csv. Complete the functions.
"""

import csv
from pathlib import Path

FIELDS = ["name", "born", "paid"]


def read_members(path):
    """Return a list of dicts: name is text, born a number, paid True for "yes".

    Other columns are left out. The file is UTF-8.
    """
    members = []
    with open(path, encoding="utf-8", newline="") as file:
        # TODO: this cannot deal with commas in names.
        for line in file:
            members.append(line.split(","))
    return members


def write_members(members, path):
    """Write the members with the columns of FIELDS, in this order, and a heading.

    paid becomes "yes" or "no". Further keys of a member are not written. The
    members themselves are not changed.
    """
    # TODO
    Path(path).write_text("", encoding="utf-8")


def juniors(members, year):
    """Return the names of the members who turn at most 18 in this year, sorted."""
    # TODO
    return []
