"""Calls the program for the checks. Nothing to do here."""

import csv
import io

from fileprocessor import main
from pythlings_checks import called

NAMES = "shop,quantity,day\n"


def processed(folder, text, name="in.csv"):
    """Write the orders of an evening, run the program, and return what came of it."""
    if isinstance(text, str):
        text = text.encode("utf-8")
    if text is not None:
        (folder / name).write_bytes(text)
    return called(main, name, "--orders", "out.csv", "--problems", "bad.csv", cwd=folder)


def holds(ran, name, wanted):
    """Check that a CSV file has these rows; quoting and line ends don't matter."""
    ran.leaves(name)
    found = (ran.folder / name).read_bytes().decode("utf-8", "replace")
    if list(csv.reader(io.StringIO(found))) != list(csv.reader(io.StringIO(wanted))):
        ran.leaves(name, wanted)


def problems(ran, *wanted):
    """Check what the file of problems holds, line for line."""
    holds(ran, "bad.csv", "\n".join(["place,reason", *wanted]) + "\n")
    ran.fails(1)
