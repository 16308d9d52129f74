import re
from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import command, own_tests, read

HERE = Path(__file__).parent
RIGHT = (HERE / "ferry.py").read_text(encoding="utf-8")
FULL = "one too many can board"
LAND = "more people land than were on board"
KEPT = "nobody's place becomes free when they land"
BOARD = "whoever boards needs no place"
FIRST = "there's somebody on board at first"
FARES = "4 costs nothing, and 16 costs 2"
CHANGES = {
    FULL: [("people > self.free()", "people > self.free() + 1")],
    LAND: [("people > self.on_board", "people > self.on_board + 1")],
    KEPT: [("self.on_board -= people", "pass")],
    BOARD: [("self.on_board += people", "self.on_board = max(self.on_board, people - 1)")],
    FIRST: [("self.on_board = 0", "self.on_board = 1")],
    FARES: [("age < 4", "age < 5"), ("age < 16", "age < 17")],
}
WORDS = "right, and assertTrue takes nothing but words as its second argument"
#: What assertTrue and assertFalse do with a second value: it should be a message.
STRICT = """
import unittest

import pytest


def strict(old):
    def asked(self, expr, msg=None):
        if msg is not None and not isinstance(msg, str):
            pytest.fail(f"second value {msg!r}")
        old(self, expr, msg)

    return asked


for name in ("assertTrue", "assertFalse"):
    setattr(unittest.TestCase, name, strict(getattr(unittest.TestCase, name)))
"""
NO_PYTEST = "raise ModuleNotFoundError(\"No module named 'pytest'\", name='pytest')\n"


@cache
def versions():
    found = {"right": {"ferry.py": RIGHT}}
    for words, changes in CHANGES.items():
        source = RIGHT
        for old, new in changes:
            if old not in source:
                raise LookupError(old)
            source = source.replace(old, new)
        found[words] = {"ferry.py": source}
    found[WORDS] = {"ferry.py": RIGHT, "conftest.py": STRICT}
    return found


@cache
def outcome():
    return own_tests("unittest1.py", versions())


@pytest.fixture
def run(tmp_path):
    """Runs the learner's tests with unittest, where there is no pytest."""

    def run(version):
        files = {**versions()[version], "pytest.py": NO_PYTEST}
        files["unittest1.py"] = read("unittest1.py", "text").text
        for name, text in files.items():
            (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
        return command("python", "-m", "unittest", "unittest1", cwd=tmp_path)

    return run


def test_run(run):
    """python -m unittest runs them, at least six, and pytest isn't needed"""
    mine = read("unittest1.py", "text")
    for line, text in enumerate(mine.lines, 1):
        if re.match(r"\s*(import|from)\s+pytest\b", text):
            mine.wrong(line, "This imports pytest, and on the ferry there is none.")
    ran = run("right")
    found = re.search(r"Ran (\d+) test", ran.stderr)
    number = int(found[1]) if found else 0
    if found and number < 6 and "FAILED" not in ran.stderr:
        pytest.fail(
            f"unittest finds fewer than six tests: {number}. It looks for methods of a TestCase."
        )
    ran.succeeds()


def test_right():
    """they pass on ferry.py as it is"""
    outcome().pass_on("right")


def test_asked():
    """assertTrue and assertFalse get one value each"""
    for each in outcome().pass_on("right").reports[WORDS]["failed"]:
        if each["message"].startswith("second value"):
            pytest.fail(
                f"{each['test']} hands a second value to assertTrue or assertFalse. They don't "
                "compare it: to them, it's the message. assertEqual compares."
            )


def test_fares(run):
    """if two fares are wrong, both are reported"""
    ran = run(FARES)
    outcome().notice(FARES)
    found = len(re.findall(r"^(?:FAIL|ERROR): ", ran.stderr, re.MULTILINE))
    if found < 2:
        pytest.fail(
            "Two fares were wrong here, for 4 and for 16 years, and unittest has reported one: "
            "the rest of the loop never ran. What does subTest do?"
        )


def test_first():
    """your tests notice somebody on board at first"""
    outcome().notice(FIRST)


def test_board():
    """your tests notice when boarding needs no place"""
    outcome().notice(BOARD)


def test_kept():
    """your tests notice when landing leaves no place"""
    outcome().notice(KEPT)


def test_full():
    """your tests notice an overcrowded ferry"""
    outcome().notice(FULL)


def test_land():
    """your tests notice when more land than were on board"""
    outcome().notice(LAND)
