import platform
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import installcheck1
from installcheck1 import as_number, is_new_enough, python_text


def test_text_of_this_python():
    """the text names the Python that is running, such as cpython 3.12"""
    version = ".".join(platform.python_version_tuple()[:2])
    assert python_text() == f"{platform.python_implementation().lower()} {version}"


def test_text_of_another_python(monkeypatch):
    """the text is right for any other Python too"""
    other = SimpleNamespace(
        version_info=SimpleNamespace(major=4, minor=27),
        implementation=SimpleNamespace(name="pypy"),
    )
    monkeypatch.setattr(installcheck1, "sys", other)
    assert python_text() == "pypy 4.27"


@pytest.mark.parametrize(("major", "minor", "wanted"), [(3, 11, 311), (3, 9, 309), (4, 0, 400)])
def test_as_number(major, minor, wanted):
    """a version becomes one whole number"""
    assert as_number(major, minor) == wanted


@pytest.mark.parametrize(
    ("major", "minor", "wanted"),
    [(3, 11, True), (3, 14, True), (3, 9, False), (3, 10, False), (2, 97, False), (4, 0, True)],
)
def test_is_new_enough(major, minor, wanted):
    """3.11 and everything after it is new enough, 3.9 is not"""
    assert is_new_enough(major, minor) == wanted


def test_the_program_itself():
    """started from a terminal, the program prints both lines"""
    program = Path(installcheck1.__file__)
    ran = subprocess.run(
        [sys.executable, program.name],
        check=False,
        cwd=program.parent,
        capture_output=True,
        text=True,
        timeout=30,
    )
    version = ".".join(platform.python_version_tuple()[:2])
    kind = platform.python_implementation().lower()
    assert ran.stdout.splitlines() == [f"{kind} {version}", "New enough: True"]
