"""How the tests run the program. Nothing to do here."""

import functools
import os
import sys
import tempfile
from pathlib import Path

from pythlings_checks import called

sys.path.insert(0, os.fspath(Path(__file__).parent))

WEEK = """# June
people: Ada, Bo, Cy

Ada; 30; diesel
Bo; 10.01; ice cream; Cy, Bo
"""


@functools.cache
def run(text, *arguments):
    """Run the program beside trip.txt with this text (bytes: as they are)."""
    from whopays.__main__ import main

    folder = Path(tempfile.mkdtemp())
    if text is not None:
        data = text if isinstance(text, bytes) else text.encode()
        (folder / "trip.txt").write_bytes(data)
    return called(main, *arguments, cwd=folder, name="python -m whopays")


def prints(command, text, *lines):
    """Look at what a command prints for a file with this text."""
    ran = run(text, command, "trip.txt")
    told = "\n".join(f"  | {line}" for line in text.splitlines())
    if ran.status == 0 and not ran.stderr and ran.stdout.splitlines() != list(lines):
        got = "\n".join(f"  | {line}" for line in ran.stdout.splitlines()) or "  | (nothing)"
        want = "\n".join(f"  | {line}" for line in lines)
        raise AssertionError(
            f"python -m whopays {command} trip.txt\nIn trip.txt:\n{told}\n"
            f"It prints:\n{got}\nIt should print:\n{want}"
        )
    ran.succeeds().prints("\n".join(lines))


def complains(text, arguments, code, line):
    """Look at the one line on stderr and the exit code."""
    ran = run(text, *arguments).fails(code)
    assert ran.stdout == "", "Something was printed to stdout before the error."
    assert ran.stderr == f"{line}\n", f"On stderr there should be one line: {line}"
