import configparser
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
    "shop/__init__.py": "from .prices import price\n",
    "shop/prices.py": "import os\nprice = 3\n",
}


def flake8(folder):
    """Return the findings of flake8 with the learner's settings, as "file code"."""
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "-j", "1", "--format", "%(path)s %(code)s %(text)s"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.stderr:
        pytest.fail(f"flake8 complains about .flake8:\n{done.stderr.strip().splitlines()[-1]}")
    return sorted(line.replace("\\", "/").removeprefix("./") for line in done.stdout.splitlines())


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    """What flake8 finds in the probes, as (file, code)."""
    folder = tmp_path_factory.mktemp("probes")
    shutil.copy(HERE / ".flake8", folder)
    for name, text in PROBES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return [tuple(line.split()[:2]) for line in flake8(folder)]


def codes(findings, name):
    return [code for file, code in findings if file == name]


def test_line_length(findings):
    """lines may have up to 100 characters, not more"""
    assert (codes(findings, "long100.py"), codes(findings, "long101.py")) == ([], ["E501"])


def test_extra_code(findings):
    """E203 is ignored"""
    assert codes(findings, "blank_before_colon.py") == []


def test_default_codes(findings):
    """what flake8 ignores by default is still ignored"""
    assert codes(findings, "break_before_plus.py") == []


def test_unused_imports(findings):
    """unused imports are allowed in shop/__init__.py and nowhere else"""
    unused = [file for file, code in findings if code == "F401"]
    assert unused == ["shop/prices.py", "unused.py"]


def test_nothing_switched_off():
    """no file is left out, and there is no noqa"""
    settings = configparser.ConfigParser()
    settings.read(HERE / ".flake8", encoding="utf-8")
    allowed = {"max-line-length", "extend-ignore", "per-file-ignores"}
    assert {key.replace("_", "-") for key in settings["flake8"]} - allowed == set()
    code = (HERE / "flakes1.py").read_text(encoding="utf-8").split('"""', 2)[2]
    assert "noqa" not in code, "flakes1.py still has a noqa"


@pytest.mark.parametrize(
    ("line", "wanted"), [("tea: 3", ("tea", 3)), (" rice :x", ("rice", 0)), ("a: -1", ("a", -1))]
)
def test_parse_line(line, wanted):
    """parse_line does what it did"""
    assert parse_line(line) == wanted


def test_report(capsys):
    """report gives its lines, and tells of the bad ones"""
    assert report(["tea: 3", "nothing", "rice: 12"]) == ["rice 12", "tea 3"]
    assert capsys.readouterr().err == (
        "line 2 of the delivery note has no colon and is left out of the report\n"
    )


def test_other_errors(monkeypatch):
    """a bug is not a bad count: parse_line catches only what int raises for a bad text"""

    def broken(text):
        raise RuntimeError("a bug")

    monkeypatch.setattr(flakes1, "int", broken, raising=False)
    with pytest.raises(RuntimeError):
        parse_line("tea: 3")
    with pytest.raises(AttributeError):
        parse_line(None)


def test_clean(tmp_path):
    """flake8 finds nothing in flakes1.py"""
    for name in (".flake8", "flakes1.py"):
        # How an editor ends the lines, and the last of them, is not the learner's work here.
        lines = (HERE / name).read_text(encoding="utf-8-sig").splitlines()
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert flake8(tmp_path) == []
