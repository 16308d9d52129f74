from pathlib import Path

import pytest
from pythlings_checks import own_tests

HERE = Path(__file__).parent
WRAPPER = """\
import io
import os
import sys
from contextlib import redirect_stdout

import real_meters
from real_meters import *


def main(argv=None):
    argv = sys.argv[1:] if argv is None else list(argv)
    {body}


if __name__ == "__main__":
    sys.exit(main())
"""
WRONG = {
    "the status is always 0": "real_meters.main(argv); return 0",
    "the environment is ignored": (
        "[os.environ.pop(n, 0) for n in list(os.environ) if n.startswith('METERS')]; "
        "return real_meters.main(argv)"
    ),
    "nothing is printed": "\n    with redirect_stdout(io.StringIO()): return real_meters.main(argv)",
}


@pytest.fixture(scope="module")
def said():
    """What the learner's tests say of the learner's program in each wrapper."""
    source = (HERE / "milestonecli.py").read_text(encoding="utf-8")
    bodies = {"right": "return real_meters.main(argv)", **WRONG}
    versions = {
        label: {"real_meters.py": source, "milestonecli.py": WRAPPER.format(body=body)}
        for label, body in bodies.items()
    }
    return own_tests("milestone_tests.py", versions)


def test_good(said):
    """your tests pass for your program"""
    said.pass_on("right")


def test_five(said):
    """there are at least five tests"""
    said.at_least(5)


@pytest.mark.parametrize("fault", list(WRONG))
def test_faults(said, fault):
    """your tests catch a program that does it wrongly"""
    said.notice(fault)
