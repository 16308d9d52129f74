"""Calls the converter for the checks. Nothing to do here."""

import csv
import json
import tomllib

import pytest
from dataconverter import main
from pythlings_checks import called

FIELDS = """\
[fields]
ring = "text"
eggs = "integer"
weight = "number"
seen = "date"
adult = "flag"
"""


def converted(folder, source, text, target, fields=FIELDS):
    """Write the description and a file, convert the file, and return what came of it."""
    (folder / "fields.toml").write_text(fields, encoding="utf-8")
    if text is not None:
        (folder / source).write_text(text, encoding="utf-8", newline="")
    return called(main, "fields.toml", source, target, cwd=folder)


def holds(ran, name, wanted):
    """Check what a file holds: exactly this, in this order, of these types."""
    ran.succeeds().leaves(name)
    text = (ran.folder / name).read_bytes().decode("utf-8")
    try:
        if name.endswith(".csv"):
            found = list(csv.reader(text.splitlines(keepends=True)))
        else:
            found = json.loads(text) if name.endswith(".json") else tomllib.loads(text)
    except ValueError as error:
        pytest.fail(f"{name} can't be read: {error}\n\n{text}")
    assert repr(found) == repr(wanted), f"{name} holds\n{found}\nIt should hold\n{wanted}"


def refused(ran, *words, target):
    """Check that it said one line with these words, with status 1, and wrote nothing."""
    ran.fails(1)
    assert ran.stdout == "", "Nothing belongs on standard output here."
    assert len(ran.stderr.splitlines()) == 1, "There should be one line on standard error."
    for word in words:
        assert word in ran.stderr, f"The message should have {word} in it."
    assert not (ran.folder / target).exists(), f"{target} should not have been written."
