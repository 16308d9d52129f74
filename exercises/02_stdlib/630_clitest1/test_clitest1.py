from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "split_bill.py").read_text(encoding="utf-8")
OTHER_WORDS = "right, but complains in other words"
STATUS = "the status of a success is 1"
NOISE = "after a success, `done` is written to standard error"
LOST = "the cents that are left over are lost"
LAST = "the last ones pay the cents that are left over, not the first"
IGNORED = "--out is ignored"
EMPTY = "the file of --out is empty"
BOTH = "with --out, the shares are written to the file and printed, too"
ZERO = "the status is 0 although there's no such file"
STREAM = "the complaint about a missing file goes to standard output"
TWICE = "the complaint about a missing file goes to standard output, too"
NAMELESS = "the complaint about a missing file doesn't say which"
WRONG_CALL = "a wrong call ends with code 1"

WRONG_STATUS = """\
    try:
        args = build_parser().parse_args(argv)
    except SystemExit:
        raise SystemExit(1) from None
"""

CHANGES = {
    OTHER_WORDS: [("no such file: {args.file}", "{args.file}? Can't find it!")],
    STATUS: [("    return 0\n", "    return 1\n")],
    NOISE: [("    return 0\n", '    print("done", file=sys.stderr)\n    return 0\n')],
    LOST: [("[share + 1] * rest", "[share] * rest")],
    LAST: [
        (
            "[share + 1] * rest + [share] * (people - rest)",
            "[share] * (people - rest) + [share + 1] * rest",
        )
    ],
    IGNORED: [("    if args.out:", "    if args.out == '':")],
    EMPTY: [('write_text("".join(lines)', 'write_text(""')],
    BOTH: [("    else:\n        print", "    if True:\n        print")],
    ZERO: [("        return 1\n", "        return 0\n")],
    STREAM: [('{args.file}", file=sys.stderr)', '{args.file}")')],
    TWICE: [("        return 1\n", '        print("no such file")\n        return 1\n')],
    NAMELESS: [("no such file: {args.file}", "no such file")],
    WRONG_CALL: [("    args = build_parser().parse_args(argv)\n", WRONG_STATUS)],
}


@cache
def outcome():
    versions = {"right": {"split_bill.py": RIGHT}}
    for words, changes in CHANGES.items():
        source = RIGHT
        for old, new in changes:
            source = source.replace(old, new)
        versions[words] = {"split_bill.py": source}
    return own_tests("clitest1.py", versions)


def test_right():
    """your tests pass with the right program"""
    outcome().pass_on("right")


def test_other_words():
    """your tests pass when the complaint has other words, and the name in it"""
    outcome().pass_on(OTHER_WORDS)


def test_status():
    """your tests notice a wrong status after a success"""
    outcome().notice(STATUS)


def test_noise():
    """your tests notice when something is on standard error after a success"""
    outcome().notice(NOISE)


def test_lost():
    """your tests notice when cents are left over and nobody pays them"""
    outcome().notice(LOST)


def test_last():
    """your tests notice when others than the first pay the cents left over"""
    outcome().notice(LAST)


def test_ignored():
    """your tests notice when --out is ignored"""
    outcome().notice(IGNORED)


def test_empty():
    """your tests notice when nothing is in the file of --out"""
    outcome().notice(EMPTY)


def test_both():
    """your tests notice when --out prints, too"""
    outcome().notice(BOTH)


def test_zero():
    """your tests notice status 0 for a missing file"""
    outcome().notice(ZERO)


def test_stream():
    """your tests notice when the complaint goes to standard output"""
    outcome().notice(STREAM)


def test_twice():
    """your tests notice when the complaint goes to standard output, too"""
    outcome().notice(TWICE)


def test_nameless():
    """your tests notice when the complaint doesn't have the file's name in it"""
    outcome().notice(NAMELESS)


def test_wrong_call():
    """your tests notice when a wrong call ends with another code than 2"""
    outcome().notice(WRONG_CALL)
