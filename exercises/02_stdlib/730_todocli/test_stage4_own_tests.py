from pathlib import Path

import pytest
from pythlings_checks import own_tests

HERE = Path(__file__).parent
WRAPPER = '''\
"""Your program, with something changed."""

import json
import sys
from pathlib import Path

import your_todocli
from your_todocli import *


def file_of(argv):
    for before, word in zip(["", *argv], [*argv, ""]):
        if before == "--file":
            return Path(word)
        if before.startswith("--file="):
            return Path(before.removeprefix("--file="))
    return Path("todo.json")


def main(argv=None):
    argv = sys.argv[1:] if argv is None else [str(word) for word in argv]
    file = file_of(argv)
    before = file.read_bytes() if file.exists() else None
    {body}
    return status


if __name__ == "__main__":
    sys.exit(main())
'''
AS_IT_IS = "status = your_todocli.main(argv)"
UNDONE = """try:
        status = your_todocli.main(argv)
    finally:
        if "{}" in argv and before is not None:
            file.write_bytes(before)"""
AGAIN = """try:
        status = your_todocli.main(argv)
    finally:
        if "remove" in argv and file.exists():
            data = json.loads(file.read_text(encoding="utf-8"))
            data["next"] = max([item["id"] for item in data["items"]], default=0) + 1
            file.write_text(json.dumps(data), encoding="utf-8")"""
ALWAYS_0 = """status = 0
    try:
        your_todocli.main(argv)
    except SystemExit:
        pass"""
ALL = """status = your_todocli.main([word for word in argv if word != "--open"])"""
WRONG = {
    "done says so, but ticks nothing": UNDONE.format("done"),
    "remove says so, but removes nothing": UNDONE.format("remove"),
    "list --open shows everything": ALL,
    "a number is used again": AGAIN,
    "the status is always 0": ALWAYS_0,
}


@pytest.fixture(scope="module")
def said():
    source = (HERE / "todocli.py").read_text(encoding="utf-8")
    versions = {
        about: {"your_todocli.py": source, "todocli.py": WRAPPER.replace("{body}", body)}
        for about, body in {"right": AS_IT_IS, **WRONG}.items()
    }
    return own_tests("todo_tests.py", versions)


def test_pass(said):
    """your tests pass on your program"""
    said.pass_on("right")


def test_five(said):
    """there are at least five of them"""
    said.at_least(5)


@pytest.mark.parametrize("fault", list(WRONG))
def test_notice(said, fault):
    """your tests notice what Jonas has broken"""
    said.notice(fault)
