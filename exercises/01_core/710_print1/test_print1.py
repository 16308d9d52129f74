import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def program():
    """The streams of one run of the time-keeper."""
    script = Path(__file__).parent / "print1.py"
    return subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=False
    )


def test_progress(program):
    """the progress stands on one line, with spaces between"""
    assert program.stdout.partition("\n")[0] == "Reading times: 1 2 3 done"


def test_result(program):
    """the result has a bar between its values"""
    last_line = program.stdout.rstrip("\n").rpartition("\n")[2]
    assert last_line == "17 | Amina Diallo | 12:41"


def test_warning(program):
    """the warning goes to stderr"""
    assert program.stderr == "Warning: no time for number 8\n"


def test_only_results(program):
    """stdout has the progress and the result, and no other line"""
    assert program.stdout == "Reading times: 1 2 3 done\n17 | Amina Diallo | 12:41\n"
