from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests

HERE = Path(__file__).parent
RIGHT = (HERE / "library.py").read_text(encoding="utf-8")
CONFTEST = (HERE / "tests" / "conftest.py").read_text(encoding="utf-8")
LISTED = "a thing that's lent is still listed as available"
TWICE = "a thing that's lent can be lent once more"
LIMIT = "somebody who has two things gets a third"
UNKNOWN = "a thing that the library doesn't have can be lent"
FREE = "only 13 days are free"
GONE = "what's given back can't be lent again"

CHANGES = {
    LISTED: ("if thing not in self.loans)", "if thing in self.things)"),
    TWICE: ("if thing in self.loans:", "if thing is self.loans:"),
    LIMIT: (">= 2", ">= 3"),
    UNKNOWN: ("            raise KeyError(thing)\n", "            self.things.append(thing)\n"),
    FREE: ("since - 14", "since - 13"),
    GONE: (
        "self.loans.pop(thing)\n",
        "self.loans.pop(thing)\n        self.things.remove(thing)\n",
    ),
}
BACKWARDS = "right, and your tests run in reversed order"
HOOK = "\n\ndef pytest_collection_modifyitems(items):\n    items.reverse()\n"


@cache
def outcome():
    versions = {"right": {"library.py": RIGHT, "conftest.py": CONFTEST}}
    versions[BACKWARDS] = {"library.py": RIGHT, "conftest.py": CONFTEST + HOOK}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"library.py": RIGHT.replace(old, new), "conftest.py": CONFTEST}
    return own_tests("tests/test_lending.py", versions)


def red(words):
    """The names of the tests that fail on a version."""
    return sorted({each["test"].rpartition("::")[2] for each in outcome().reports[words]["failed"]})


def listed(names):
    return ", ".join(names)


def test_right():
    """your tests pass on library.py as it is"""
    outcome().pass_on("right")


def test_six():
    """there are at least six tests"""
    outcome().at_least(6)


def test_reversed():
    """none needs another one before it: they pass in reversed order, too"""
    outcome().pass_on(BACKWARDS)


def test_listed():
    """your tests notice a lent thing that's still listed"""
    outcome().notice(LISTED)


def test_twice():
    """your tests notice a thing that's lent to two people"""
    outcome().notice(TWICE)


def test_limit():
    """your tests notice a third thing for one person"""
    outcome().notice(LIMIT)


def test_unknown():
    """your tests notice a thing that doesn't exist"""
    outcome().notice(UNKNOWN)


def test_free():
    """your tests notice a fee that begins a day too early"""
    outcome().notice(FREE)


def test_gone():
    """your tests notice a thing that's gone when it's given back"""
    outcome().notice(GONE)


def test_few():
    """a bug in one place leaves at least half of the tests green"""
    outcome().pass_on("right")
    for words in CHANGES:
        names = sorted({name.partition("[")[0] for name in red(words)})
        passed = outcome().reports["right"]["passed"]
        count = len({name.partition("[")[0] for name in passed})
        if len(names) * 2 > count:
            pytest.fail(
                f"When {words}, {len(names)} of your {count} tests turn red: {listed(names)}. "
                "Let each of them look at one behaviour."
            )


def test_one_behaviour():
    """no test turns red for more than half of the bugs"""
    outcome().pass_on("right")
    for name in outcome().reports["right"]["passed"]:
        short = name.rpartition("::")[2]
        count = sum(short in red(words) for words in CHANGES)
        if count > 3:
            pytest.fail(
                f"{short} turns red for {count} of the {len(CHANGES)} bugs, so it doesn't tell which. "
                "Does it look at more than one behaviour? Then split it, or leave it out."
            )


def test_told_apart():
    """the names of the red tests tell which bug it is"""
    outcome().pass_on("right")
    seen = {}
    for words in CHANGES:
        names = tuple(red(words))
        if names and names in seen:
            pytest.fail(
                f"Two bugs turn the same red: {listed(names)}. One bug: {seen[names]}. "
                f"The other: {words}. Make two tests of it."
            )
        seen[names] = words
