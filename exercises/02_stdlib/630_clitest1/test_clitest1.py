from pathlib import Path

import pytest
from pythlings_checks import own_tests

GOOD = Path("split_bill.py").read_text(encoding="utf-8")

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


@pytest.fixture(scope="module")
def said():
    """What the learner's tests say of each version of the tool."""
    versions = {"right": {"split_bill.py": GOOD}}
    for fault, changes in WRONG.items():
        source = GOOD
        for old, new in changes:
            assert old in source
            source = source.replace(old, new)
        versions[fault] = {"split_bill.py": source}
    return own_tests("clitest1.py", versions)


def test_good(said):
    """your tests pass for the tool as it is"""
    said.pass_on("right")


def test_four(said):
    """there are at least four tests"""
    said.at_least(4)


@pytest.mark.parametrize("fault", list(WRONG))
def test_faults(said, fault):
    """your tests catch a version that does it wrongly"""
    said.notice(fault)
