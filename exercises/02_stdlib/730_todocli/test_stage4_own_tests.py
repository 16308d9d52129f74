from pathlib import Path

import pytest
from pythlings_checks import own_tests

HERE = Path(__file__).parent
WRAPPER = """\
import sys
import real_todo
from real_todo import *


def main(argv=None):
    argv = sys.argv[1:] if argv is None else list(argv)
    {body}


if __name__ == "__main__":
    sys.exit(main())
"""
WRONG = {
    "done does nothing": "return 0 if 'done' in argv else real_todo.main(argv)",
    "remove does nothing": "return 0 if 'remove' in argv else real_todo.main(argv)",
    "the status is always 0": "real_todo.main(argv); return 0",
}


@pytest.fixture(scope="module")
def said():
    """What the learner's tests say of the learner's program in each wrapper."""
    source = (HERE / "todocli.py").read_text(encoding="utf-8")
    bodies = {"right": "return real_todo.main(argv)", **WRONG}
    versions = {
        label: {"real_todo.py": source, "todocli.py": WRAPPER.format(body=body)}
        for label, body in bodies.items()
    }
    return own_tests("todo_tests.py", versions)


def test_good(said):
    """your tests pass for your program"""
    said.pass_on("right")


def test_five(said):
    """there are at least five tests"""
    said.at_least(5)


@pytest.mark.parametrize("fault", list(WRONG))
def test_faults(said, fault):
    """your tests catch a program that does it wrongly"""
    said.notice(fault)
