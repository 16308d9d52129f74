from pathlib import Path

import pytest
from mytests_for_check import outcomes

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
def said(tmp_path_factory):
    """What the learner's tests say of each version of the tool."""
    versions = {"right": {"split_bill.py": GOOD}}
    for fault, changes in WRONG.items():
        source = GOOD
        for old, new in changes:
            assert old in source
            source = source.replace(old, new)
        versions[fault] = {"split_bill.py": source}
    return outcomes(tmp_path_factory.mktemp("versions"), "clitest1.py", versions)


def test_good(said):
    """your tests pass for the tool as it is"""
    print(said["right"][2])
    assert said["right"][0] == "your tests pass"


def test_four(said):
    """there are at least four tests"""
    assert min(said["right"][1], 4) == 4


@pytest.mark.parametrize("fault", list(WRONG))
def test_faults(said, fault):
    """your tests catch a version that does it wrongly"""
    assert said[fault][0] == "a test of yours fails", fault
