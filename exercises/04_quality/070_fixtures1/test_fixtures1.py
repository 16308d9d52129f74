from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "auction.py").read_text(encoding="utf-8")
LOW = "the first bid may be lower than the start"
START = "the first bid has to be higher than the start"
SAME = "the same amount as the highest is accepted"
FIRST = "the first bid stays the highest"
LOSER = "the last but one wins"
LATE = "bids are taken after the end"

CHANGES = {
    LOW: ("amount < self.start or", "amount < 0 or"),
    START: ("amount < self.start or", "amount <= self.start or"),
    SAME: ("amount <= self.bids", "amount < self.bids"),
    FIRST: ("return self.bids[-1] if", "return self.bids[0] if"),
    LOSER: ("return self.bids[-1][0] if", "return self.bids[-2:][0][0] if"),
    LATE: ("self.open = False", "self.open = None\n        self.open = True"),
}
BACKWARDS = "the tests run in reversed order"
FIXTURES = "only tests with fixtures of their file run"
CHAINS = "only tests with two fixtures of their file run"
UNSHARED = "only tests whose fixtures are made for each test run"
REVERSE = "def pytest_collection_modifyitems(items):\n    items.reverse()\n"
#: Leaves only the tests whose fixtures from the learner's own file, `own`, are like this.
OWN = """
def pytest_collection_modifyitems(items):
    def own(item):
        found = [each[-1] for each in item._fixtureinfo.name2fixturedefs.values()]
        return [each for each in found if each.func.__module__ == item.module.__name__]

    items[:] = [item for item in items if {}]
"""


@cache
def outcome():
    versions = {
        "right": {"auction.py": RIGHT},
        BACKWARDS: {"auction.py": RIGHT, "conftest.py": REVERSE},
        FIXTURES: {"auction.py": RIGHT, "conftest.py": OWN.format("len(own(item)) >= 1")},
        UNSHARED: {
            "auction.py": RIGHT,
            "conftest.py": OWN.format("all(each.scope == 'function' for each in own(item))"),
        },
        CHAINS: {"auction.py": RIGHT, "conftest.py": OWN.format("len(own(item)) >= 2")},
    }
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"auction.py": RIGHT.replace(old, new)}
    return own_tests("fixtures1.py", versions)


def passed(version):
    return outcome().reports[version]["passed"]


def failed(version):
    return [each["test"] for each in outcome().reports[version]["failed"]]


def test_right():
    """your tests pass on auction.py as it is"""
    shared = set(failed("right")) - {*failed(UNSHARED), *passed(UNSHARED)}
    if shared:
        pytest.fail(
            f"{min(shared)} fails, and the auction it gets isn't its own: with a `scope`, pytest makes "
            "a fixture once for many tests. What another test has bid is still there."
        )
    outcome().pass_on("right")


def test_seven():
    """there are still seven tests, or more"""
    outcome().at_least(7)


def test_reversed():
    """they pass in reversed order, too: each has an auction of its own"""
    outcome().pass_on(BACKWARDS)


def test_fixtures():
    """every test gets its auction from a fixture"""
    outcome().pass_on("right")
    without = [name for name in passed("right") if name not in passed(FIXTURES)]
    if without:
        pytest.fail(f"{without[0]} uses none of your fixtures. Is the parameter missing?")


def test_chain():
    """one fixture builds on the other"""
    outcome().pass_on("right")
    if not passed(CHAINS):
        pytest.fail(
            "No test gets an auction from a fixture that has another of your fixtures "
            "as its parameter."
        )


def test_low():
    """your tests notice a first bid below the start"""
    outcome().notice(LOW)


def test_start():
    """your tests notice when the start isn't enough for the first bid"""
    outcome().notice(START)


def test_same():
    """your tests notice when the same amount is bid twice"""
    outcome().notice(SAME)


def test_first():
    """your tests notice when nobody can be outbid"""
    outcome().notice(FIRST)


def test_loser():
    """your tests notice when the wrong person wins"""
    outcome().notice(LOSER)


def test_late():
    """your tests notice a bid after the end"""
    outcome().notice(LATE)
