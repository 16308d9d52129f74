import re
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = Path("split_bill.py").read_text(encoding="utf-8")
MINE = Path("clitest1.py").read_text(encoding="utf-8")

STATUS_1 = """\
    try:
        args = build_parser().parse_args(argv)
    except SystemExit:
        raise SystemExit(1) from None
"""

WRONG = {
    "status 0 although the file is missing": [("        return 1\n", "        return 0\n")],
    "status 1 after a success": [("    return 0\n", "    return 1\n")],
    "status 1 for a wrong call": [
        (
            "    args = build_parser().parse_args(argv)\n",
            STATUS_1,
        )
    ],
    "the complaint goes to standard output": [(", file=sys.stderr)", ")")],
    "a missing file is a crash": [("except FileNotFoundError", "except ZeroDivisionError")],
    "--out is ignored": [("    if args.out:", "    if args.out == '':")],
    "--out is written and printed": [("    else:\n        print", "    if True:\n        print")],
    "the cents left over are lost": [("[share + 1] * rest", "[share] * rest")],
}


def outcome(folder, source):
    """Run the learner's tests against this version of the tool."""
    (folder / "split_bill.py").write_text(source, encoding="utf-8")
    (folder / "clitest1.py").write_text(MINE, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "clitest1.py"]
    result = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    print(result.stdout[-2000:])
    names = {0: "your tests pass", 1: "a test of yours fails", 5: "you have no tests yet"}
    number = re.search(r"(\d+) passed", result.stdout)
    return names.get(result.returncode, "your tests cannot be run"), int(number[1]) if number else 0


def test_good(tmp_path):
    """your tests pass for the tool as it is"""
    assert outcome(tmp_path, GOOD)[0] == "your tests pass"


def test_four(tmp_path):
    """there are at least four tests"""
    assert min(outcome(tmp_path, GOOD)[1], 4) == 4


@pytest.mark.parametrize("fault", list(WRONG))
def test_faults(tmp_path, fault):
    """your tests catch a version that does it wrongly"""
    source = GOOD
    for old, new in WRONG[fault]:
        assert old in source
        source = source.replace(old, new)
    assert outcome(tmp_path, source)[0] == "a test of yours fails", fault
