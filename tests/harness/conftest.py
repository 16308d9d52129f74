"""What a test of the course's finds, told by the Python side of a check."""

import importlib
import sys
import textwrap

import pytest
from loading import load_harness

load_harness()

from _pytest.outcomes import Failed  # noqa: E402
from pythlings_harness import asserts, describe  # noqa: E402
from pythlings_harness.problems import Problems  # noqa: E402

#: The learner's module, unless a test writes another one.
OWN = """
class Cart:
    def __init__(self, owner):
        self.owner, self.items = owner, []

    def add(self, item, count=1):
        self.items += [item] * count

    def total(self):
        return len(self.items)


LIMIT = 3


def read(text):
    return text.split()


def same(value):
    return value


def counter():
    count = 0

    def more():
        nonlocal count
        count += 1
        return count

    return more


def say(text):
    print(text)


def refuse(text):
    raise ValueError(f"not {text}")
"""


@pytest.fixture
def problem(tmp_path, monkeypatch):
    """Return the problem that a test has; it is the text of a test function, or of a whole file with a function `test`."""
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "own.py").write_text(OWN)
    asserts.learner_modules.add("own")
    finder = asserts.Finder()
    monkeypatch.setattr(sys, "meta_path", [finder, *sys.meta_path])
    files = describe.Files(str(tmp_path), ["test_own.py"], ["own.py"])
    monkeypatch.setattr(describe, "_run_part", describe.run_part(str(tmp_path), str(tmp_path / "tmp")))

    def of(source, *arguments):
        source = textwrap.dedent(source)
        if "def test" not in source:
            source = "def test():\n" + textwrap.indent(source, "    ")
        source = f"from own import *\nimport own, pytest, unittest\nfrom pathlib import Path\n{source}"
        finder.add("test_own", str(tmp_path / "test_own.py"), source.encode())
        try:
            importlib.import_module("test_own").test(*arguments)
        except BaseException as error:  # noqa: BLE001
            return Problems(files, Failed).of(error)
        finally:
            for name in ("own", "test_own"):
                sys.modules.pop(name, None)
        pytest.fail("the test passed")

    yield of
    asserts.learner_modules.discard("own")
