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
FIXTURES = "only tests with a fixture of their file run"
BOTH = "only tests with two fixtures of their file run"
LEFT = ("After this test", "The logbook of")


@cache
def outcome():
    versions = {
        "right": {"kiln.py": RIGHT, "conftest.py": WATCHED},
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
