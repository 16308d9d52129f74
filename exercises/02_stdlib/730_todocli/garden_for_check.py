"""Calls the list for the checks. Nothing to do here."""

import pytest
from pythlings_checks import called
from todocli import main


def todo(folder, *words):
    """Call the list in a folder and return what came of it."""
    return called(main, *words, cwd=folder)


def filled(folder, *texts):
    """Begin a list with these things."""
    for text in texts:
        todo(folder, "add", text).succeeds()


def refused(ran):
    """Check that it said one line on standard error, with status 1."""
    ran.fails(1).prints("")
    told = f"One line beginning with `todo: ` belongs on standard error. There is:\n{ran.stderr}"
    if len(ran.stderr.splitlines()) != 1 or not ran.stderr.startswith("todo: "):
        pytest.fail(told)
