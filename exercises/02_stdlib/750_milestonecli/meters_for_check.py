"""Calls the program for the checks. Nothing to do here."""

import re

import pytest
from milestonecli import main
from pythlings_checks import called

TIME = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} "


class Place:
    """A folder in which the program is called."""

    def __init__(self, folder):
        self.folder = folder

    def __call__(self, *words, **env):
        """Call the program with these words, and variables for its environment."""
        return called(main, *words, cwd=self.folder, env=env)

    def write(self, name, content):
        """Write a file: bytes, or text in UTF-8."""
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        (self.folder / name).write_bytes(data)

    def readings(self, *rows, name="in.csv"):
        """Write a CSV file of rows such as `M-1,2026-05-01,100`."""
        self.write(name, "meter,day,value\n" + "".join(f"{row}\n" for row in rows))

    def logged(self, *wanted, name="meters.log"):
        """Check what the log has, without the times."""
        path = self.folder / name
        if not path.exists():
            pytest.fail(f"There is no {name}.")
        lines = path.read_bytes().decode("utf-8", "replace").splitlines()
        for line in lines:
            if not re.match(TIME, line):
                pytest.fail(f"A line of {name} doesn't begin with date and time:\n{line}")
        found = [re.sub(TIME, "", line, count=1) for line in lines]
        if found != list(wanted):
            table = ["Without the times, the log has", *found, "It should have", *wanted]
            pytest.fail("\n".join(table))


def stopped(ran):
    """Check that it ended with one line on standard error, and status 3."""
    ran.fails(3).prints("")
    if len(ran.stderr.splitlines()) != 1:
        pytest.fail(f"One line is wanted on standard error. There is:\n{ran.stderr[:500]}")
