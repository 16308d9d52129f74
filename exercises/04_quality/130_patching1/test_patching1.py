from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import own_tests

HERE = Path(__file__).parent
RIGHT = (HERE / "pool.py").read_text(encoding="utf-8")
CLOCK = (HERE / "clock.py").read_text(encoding="utf-8")
LATE = "half price begins an hour late, at 21"
EARLY = "half price begins an hour early, at 19"
FULL = "the price at night isn't halved"
NINE = "a swim costs 990 cents if POOL_CENTS isn't set"
IGNORED = "POOL_CENTS is ignored"
IGNORED_AT_NIGHT = "POOL_CENTS is ignored at night"
CHANGES = {
    FULL: ("cents // 2", "cents"),
    NINE: ('"900"', '"990"'),
    IGNORED: ('os.environ.get("POOL_CENTS", "900")', '"900"'),
    LATE: (">= 20", "> 20"),
    EARLY: (">= 20", ">= 19"),
    IGNORED_AT_NIGHT: ("return cents // 2", "return 450"),
}
#: Another clock in the place of the real one.
CLASS = """

class datetime(datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(2026, 5, 2, {}, 30)


def hour"""
MORNING, EVENING = "the real clock says 8", "the real clock says 22"
SET = "on this computer, POOL_CENTS is 777"
#: Looks after each test at what has become of the variable; the next test fails if it's another.
WATCHED = """
import os

import pytest

BEFORE = {!r}


def put_back():
    os.environ.pop("POOL_CENTS", None)
    if BEFORE is not None:
        os.environ["POOL_CENTS"] = BEFORE


put_back()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item):
    try:
        yield
    finally:
        left = os.environ.get("POOL_CENTS")
        put_back()
    if left != BEFORE:
        was = ("not set" if each is None else each for each in (BEFORE, left))
        pytest.fail("POOL_CENTS was {{}} before, and is {{}} afterwards.".format(*was))
"""


@cache
def outcome():
    def version(pool=RIGHT, clock=CLOCK, before=None):
        return {"pool.py": pool, "clock.py": clock, "conftest.py": WATCHED.format(before)}

    versions = {
        MORNING: version(clock=CLOCK.replace("\n\ndef hour", CLASS.format(8))),
        EVENING: version(clock=CLOCK.replace("\n\ndef hour", CLASS.format(22))),
        SET: version(before="777"),
    }
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = version(pool=RIGHT.replace(old, new))
    return own_tests("patching1.py", versions)


def passes(version):
    """All tests pass on a right version, and each leaves the variable as it was."""
    for each in outcome().reports[version]["failed"]:
        if each["message"].startswith("POOL_CENTS was"):
            pytest.fail(f"Your test {each['test']} leaves something behind. {each['message']}")
    outcome().pass_on(version)


def test_run():
    """there are tests, and pytest runs them"""
    outcome().at_least(1)


def test_morning():
    """your tests pass at 8:00, and leave POOL_CENTS as it was"""
    passes(MORNING)


def test_evening():
    """your tests pass at 22:00"""
    passes(EVENING)


def test_set():
    """your tests pass on a computer where POOL_CENTS is 777, and leave it at that"""
    passes(SET)


def test_full():
    """your tests notice a full price at night"""
    outcome().pass_on(MORNING).notice(FULL)


def test_nine():
    """your tests notice a price that's wrong when POOL_CENTS isn't set"""
    outcome().pass_on(MORNING).notice(NINE)


def test_ignored():
    """your tests notice when POOL_CENTS is ignored"""
    outcome().pass_on(MORNING).notice(IGNORED)


def test_late():
    """your tests notice when half price begins too late"""
    outcome().pass_on(MORNING).notice(LATE)


def test_early():
    """your tests notice when half price begins too early"""
    outcome().pass_on(MORNING).notice(EARLY)


def test_ignored_at_night():
    """your tests notice when POOL_CENTS is ignored at night"""
    outcome().pass_on(MORNING).notice(IGNORED_AT_NIGHT)
