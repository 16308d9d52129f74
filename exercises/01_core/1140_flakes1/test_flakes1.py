import configparser
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import flakes1
from flakes1 import parse_line, report

HERE = Path(__file__).parent

PROBES = {
    "long100.py": "x = '" + "a" * 94 + "'\n",
    "long101.py": "x = '" + "a" * 95 + "'\n",
    "blank_before_colon.py": "x = [1, 2]\ny = x[1 :]\n",
    "break_before_plus.py": "x = 1\ny = (x\n     + 2)\n",
    "unused.py": "import os\n",
    "other.py": "try:\n    x = 1 \nexcept:\n    x = y\ndef f():\n    pass\n",
    "shop/__init__.py": "from .prices import price\n",
    "shop/prices.py": "import os\nprice = 3\n",
    "bakery/__init__.py": "import os\n",
}


def flake8(folder, form="%(path)s %(code)s"):
    """Return the findings of flake8 with the learner's settings."""
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "-j", "1", "--format", form],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.stderr:
        pytest.fail(f"flake8 complains about .flake8:\n{done.stderr.strip().splitlines()[-1]}")
    return [line.replace("\\", "/").removeprefix("./") for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    """What flake8 finds in the probes, as (file, code)."""
    folder = tmp_path_factory.mktemp("probes")
    shutil.copy(HERE / ".flake8", folder)
    for name, text in PROBES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return [tuple(line.split()[:2]) for line in flake8(folder)]


def test_line_length(findings):
    """lines may have up to 100 characters, not more"""
    if ("long100.py", "E501") in findings:
        pytest.fail("With your .flake8, a line of 100 characters is too long (E501).")
    if ("long101.py", "E501") not in findings:
        pytest.fail("With your .flake8, nothing is said about a line of 101 characters.")


def test_extra_code(findings):
    """E203 is ignored"""
    if ("blank_before_colon.py", "E203") in findings:
        pytest.fail("With your .flake8, E203 is found in the line y = x[1 :].")


def test_default_codes(findings):
    """what flake8 ignores by default is still ignored"""
    for file, code in findings:
        if file == "break_before_plus.py":
            pytest.fail(f"With your .flake8, {code} is found. By default it's ignored.")


def test_unused_imports(findings):
    """unused imports are allowed in shop/__init__.py and nowhere else"""
    unused = [file for file, code in findings if code == "F401"]
    if "shop/__init__.py" in unused:
        pytest.fail("With your .flake8, F401 is found in shop/__init__.py.")
    for file in ["unused.py", "shop/prices.py", "bakery/__init__.py"]:
        if file not in unused:
            pytest.fail(f"With your .flake8, F401 isn't found in {file}, where it should be.")


def test_other_codes(findings):
    """everything else is still found"""
    for code in ["E302", "E722", "F821", "W291"]:
        if ("other.py", code) not in findings:
            pytest.fail(f"With your .flake8, {code} isn't found any more.")


def test_nothing_switched_off():
    """flakes1.py is clean without noqa, and isn't left out"""
    settings = configparser.ConfigParser()
    settings.read(HERE / ".flake8", encoding="utf-8")
    for key in ["exclude", "extend-exclude", "filename"]:
        if {key, key.replace("-", "_")} & set(settings["flake8"]):
            pytest.fail(f"`{key}` in .flake8 leaves files out.")
    code = (HERE / "flakes1.py").read_text(encoding="utf-8").split('"""', 2)[-1]
    if re.search(r"#.*noqa", code):
        pytest.fail("flakes1.py has a noqa.")


@pytest.mark.parametrize(
    ("line", "wanted"), [("tea: 3", ("tea", 3)), (" rice :x", ("rice", 0)), ("a: -1", ("a", -1))]
)
def test_parse_line(line, wanted):
    """parse_line: does what it did"""
    assert parse_line(line) == wanted


def test_report(monkeypatch):
    """report: gives its lines, and tells of the bad ones"""
    errors = io.StringIO()
    monkeypatch.setattr(sys, "stderr", errors)
    if hasattr(flakes1, "stderr"):
        monkeypatch.setattr(flakes1, "stderr", errors)
    assert report(["tea: 3", "nothing", "rice: 12"]) == ["rice 12", "tea 3"]
    told = errors.getvalue()
    if told != "line 2 of the delivery note has no colon and is left out of the report\n":
        pytest.fail(f"What report prints to standard error about a bad line has changed: {told!r}")


def test_other_errors(monkeypatch):
    """parse_line: only the kind of error that int raises for a text makes a count of 0"""

    def broken(text):
        raise RuntimeError("a bug")

    monkeypatch.setattr(flakes1, "int", broken, raising=False)
    try:
        found = parse_line("tea: 3")
    except RuntimeError:
        return
    pytest.fail(f"If int raises a RuntimeError, it should go on to the caller. Here it's {found}.")


def test_clean(tmp_path):
    """flake8 finds nothing in flakes1.py"""
    for name in (".flake8", "flakes1.py"):
        # How an editor ends the lines, and the last of them, is not the learner's work here.
        lines = (HERE / name).read_text(encoding="utf-8-sig").splitlines()
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = flake8(tmp_path, "%(path)s:%(row)d:%(col)d: %(code)s %(text)s")
    if found:
        pytest.fail("python -m flake8 says:\n" + "\n".join(found))
