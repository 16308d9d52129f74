from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "kiln.py").read_text(encoding="utf-8")
WARM = "it has 120 degrees at first"
STEPS = "a step heats it by 50 degrees"
HOT = "it gets as hot as you like"
SILENT = "the steps aren't in the logbook"
CHANGES = {
    WARM: ("self.degrees = 20", "self.degrees = 120"),
    STEPS: ("self.degrees + 100)", "self.degrees + 50)"),
    HOT: ("min(1200, self.degrees + 100)", "self.degrees + 100"),
    SILENT: ("            self.logbook.note", "            str"),
}
#: Looks after each test at what it has left on or open: this becomes an error of its own.
WATCHED = """
import gc
import warnings

import pytest

import kiln

kilns, books = [], []
for kind, kept in ((kiln.Kiln, kilns), (kiln.Logbook, books)):
    def init(self, *args, old=kind.__init__, kept=kept):
        kept.append(self)
        old(self, *args)
    kind.__init__ = init


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item):
    try:
        yield
    finally:
        on = any(each.on for each in kilns)
        opened = any(not each.file.closed for each in books)
        elsewhere = [each for each in books if each.path.parent.name == item.config.rootpath.name]
        for each in books:
            each.file.close()
        kilns.clear()
        books.clear()
    if on:
        pytest.fail("After this test the kiln is still on.")
    if opened:
        pytest.fail("After this test the logbook is still open.")
    if elsewhere:
        pytest.fail("The logbook of this test isn't in the folder that tmp_path is.")
"""
#: Leaves only the tests that get so many fixtures from the learner's own file.
OWN = """
def pytest_collection_modifyitems(items):
    def own(item):
        found = item._fixtureinfo.name2fixturedefs.values()
        return sum(each[-1].func.__module__ == item.module.__name__ for each in found)

    items[:] = [item for item in items if own(item) >= {}]
"""
#: Runs tests of ours in place of the learner's, with the learner's fixtures.
PROBES = """

import unittest

import pytest


def probe_kiln(kiln, logbook):
    if not kiln.on:
        pytest.fail("it's off")
    if kiln.logbook is not logbook:
        pytest.fail("it has another logbook")


def probe_book(logbook):
    if logbook.file.closed:
        pytest.fail("it's closed already")


def pytest_collectstart(collector):
    home = collector.obj if isinstance(collector, (pytest.Module, pytest.Class)) else None
    if isinstance(home, type) and not issubclass(home, unittest.TestCase):
        home.test_probe_kiln = lambda self, kiln, logbook: probe_kiln(kiln, logbook)
        home.test_probe_book = lambda self, logbook: probe_book(logbook)
    elif home is not None:
        home.test_probe_kiln = lambda kiln, logbook: probe_kiln(kiln, logbook)
        home.test_probe_book = lambda logbook: probe_book(logbook)


def pytest_collection_modifyitems(items):
    items[:] = [item for item in items if item.name.startswith("test_probe")]
"""
PROBED = "tests of ours run with the fixtures"
FIXTURES = "only tests with a fixture of their file run"
BOTH = "only tests with two fixtures of their file run"
LEFT = ("After this test", "The logbook of")


@cache
def outcome():
    versions = {
        "right": {"kiln.py": RIGHT, "conftest.py": WATCHED},
        PROBED: {"kiln.py": RIGHT, "conftest.py": WATCHED + PROBES},
        FIXTURES: {"kiln.py": RIGHT, "conftest.py": OWN.format(1)},
        BOTH: {"kiln.py": RIGHT, "conftest.py": OWN.format(2)},
    }
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"kiln.py": RIGHT.replace(old, new), "conftest.py": WATCHED}
    return own_tests("fixtures2.py", versions)


def test_right():
    """your tests pass on kiln.py as it is, and leave nothing on or open"""
    outcome().pass_on("right").at_least(4)


def test_failing():
    """if a test fails, the kiln is off and the logbook closed all the same"""
    for words in CHANGES:
        outcome().notice(words)
        for each in outcome().reports[words]["failed"]:
            if each["message"].startswith(LEFT):
                pytest.fail(
                    f"When {words}, your test {each['test']} fails, as it should. "
                    f"{each['message']} Nobody will come to switch it off."
                )


def test_fixtures():
    """every test gets the kiln and its logbook from your fixtures"""
    outcome().pass_on("right")
    reports = outcome().reports
    without = [
        name for name in reports["right"]["passed"] if name not in reports[FIXTURES]["passed"]
    ]
    if without:
        pytest.fail(f"{without[0]} uses none of your fixtures. Is the parameter missing?")
    if not reports[BOTH]["passed"]:
        pytest.fail("Make two fixtures: the kiln's has the logbook's as its parameter.")


def probed(name):
    """What was wrong with a fixture when a test of ours got it, and when this test had ended."""
    outcome().pass_on("right")
    report = outcome().reports[PROBED]
    failed = [each for each in report["failed"] if each["test"].endswith(f"test_probe_{name}")]
    found = [each["message"] for each in failed if each["fixture"] is None]
    passed = any(each.endswith(f"test_probe_{name}") for each in report["passed"])
    if failed and not found and not passed:
        pytest.fail("There's no fixture called `logbook`, or none called `kiln`.")
    return found


def test_ready():
    """a test that asks for the kiln gets one that's switched on, with this logbook"""
    for words in probed("kiln"):
        if words == "it's off":
            pytest.fail("A test that asks for your fixture `kiln` gets one that's switched off.")
        if words == "it has another logbook":
            pytest.fail("The kiln of your fixture has another logbook than the fixture `logbook`.")


def test_book_alone():
    """a test that only asks for the logbook gets an open one, and leaves it closed"""
    for words in probed("book"):
        if words == "it's closed already":
            pytest.fail("A test that asks for your fixture `logbook` gets one that's closed.")
        if words.startswith(LEFT):
            pytest.fail(
                "After a test that asks for `logbook` and not for `kiln`, the logbook is still "
                "open. Which of the two fixtures closes it?"
            )


def test_warm():
    """your tests notice a kiln that's warm at first"""
    outcome().notice(WARM)


def test_steps():
    """your tests notice steps that are too small"""
    outcome().notice(STEPS)


def test_hot():
    """your tests notice a kiln without a limit"""
    outcome().notice(HOT)


def test_silent():
    """your tests notice a logbook without the steps"""
    outcome().notice(SILENT)
