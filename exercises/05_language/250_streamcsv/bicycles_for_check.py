"""Calls the program for the checks. Nothing to do here."""

import csv
import gzip
import io
import tracemalloc

import pytest
from pythlings_checks import called
from streamcsv import main

NAMES = "start,station,minutes\n"
MONTH = 8_000


def ride(station, minutes, start="2026-05-01T07:40"):
    """One line of a file."""
    return f"{start},{station},{minutes}\n"


def summed(folder, text=None, *more, name="in.csv", bad=True):
    """Write a file of rides, run the program, and return what came of it."""
    if text is not None:
        data = text.encode("utf-8") if isinstance(text, str) else text
        (folder / name).write_bytes(gzip.compress(data, 1) if name.endswith(".gz") else data)
    options = ["--bad", "bad.csv"] if bad else []
    return called(main, name, *more, "--summary", "summary.csv", *options, cwd=folder)


def holds(ran, name, wanted):
    """Check that a CSV file has these rows; quoting and line ends don't matter."""
    ran.leaves(name)
    found = (ran.folder / name).read_bytes().decode("utf-8", "replace")
    if list(csv.reader(io.StringIO(found))) != list(csv.reader(io.StringIO(wanted))):
        ran.leaves(name, wanted)


def summary(ran, *rows):
    """Check what the summary holds."""
    holds(ran, "summary.csv", "\n".join(["station,rides,minutes,longest", *rows]) + "\n")


def bad(ran, *rows):
    """Check what the file of bad rows holds."""
    holds(ran, "bad.csv", "\n".join(["file,line,reason", *rows]) + "\n")


def small_enough(folder, text, name="in.csv"):
    """Run the program with a large file, and fail if it uses much memory. Return what came of it."""
    summed(folder, NAMES + ride("Castle", 1), name=name)  # so that all modules are there
    if name.endswith(".gz"):
        (folder / name).write_bytes(gzip.compress(text.encode("utf-8"), 1))
    else:
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    tracemalloc.start()
    try:
        ran = summed(folder, name=name)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if most > 500_000:
        pytest.fail(
            f"A file with {MONTH:,} rows needed {most // 1000:,} kB of memory, and less than 500 "
            "kB are allowed. Something collects the rows, or reads or copies a file in too large "
            "pieces."
        )
    return ran
