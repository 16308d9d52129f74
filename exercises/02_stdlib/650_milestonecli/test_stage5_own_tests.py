import re
import subprocess
import sys
from pathlib import Path

import pytest

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


def outcome(folder, body="return real_meters.main(argv)"):
    """Run the learner's tests against the learner's program in this wrapper."""
    source = (HERE / "milestonecli.py").read_text(encoding="utf-8")
    (folder / "real_meters.py").write_text(source, encoding="utf-8")
    (folder / "milestonecli.py").write_text(WRAPPER.format(body=body), encoding="utf-8")
    tests = (HERE / "milestone_tests.py").read_text(encoding="utf-8")
    (folder / "milestone_tests.py").write_text(tests, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "milestone_tests.py"]
    result = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    print(result.stdout[-2000:])
    names = {0: "your tests pass", 1: "a test of yours fails", 5: "you have no tests yet"}
    number = re.search(r"(\d+) passed", result.stdout)
    return names.get(result.returncode, "your tests cannot be run"), int(number[1]) if number else 0


def test_good(tmp_path):
    """your tests pass for your program"""
    assert outcome(tmp_path)[0] == "your tests pass"


def test_five(tmp_path):
    """there are at least five tests"""
    assert min(outcome(tmp_path)[1], 5) == 5


@pytest.mark.parametrize("fault", list(WRONG))
def test_faults(tmp_path, fault):
    """your tests catch a program that does it wrongly"""
    assert outcome(tmp_path, WRONG[fault])[0] == "a test of yours fails", fault
