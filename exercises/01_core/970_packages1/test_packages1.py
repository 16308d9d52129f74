import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def python(*arguments, cwd=HERE):
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(HERE)},
    )
    return done.stdout or done.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize(
    ("place", "wanted"), [("Leith", "Leith: 03:07 and 15:32"), ("Poole", "Poole: 10:11")]
)
def test_report(place, wanted):
    """tides.report.report makes its line"""
    assert python("-c", f"from tides.report import report\nprint(report({place!r}))") == (
        f"{wanted}\n"
    )


def test_public_names():
    """the package itself has the names report and high_waters, and importing it prints nothing"""
    code = "import tides\nprint(tides.report('Hull'), tides.high_waters('Poole'))"
    assert python("-c", code, "Leith") == "Hull: 06:42 and 18:50 [611]\n"


def test_all():
    """__all__ names exactly these two"""
    assert python("-c", "import tides\nprint(sorted(tides.__all__))") == (
        "['high_waters', 'report']\n"
    )


@pytest.mark.parametrize("places", [["Leith"], ["Poole", "Leith"]])
def test_module_run(places):
    """python -m tides prints a line for each place"""
    lines = {"Leith": "Leith: 03:07 and 15:32\n", "Poole": "Poole: 10:11\n"}
    assert python("-m", "tides", *places) == "".join(lines[place] for place in places)


def test_unknown_place():
    """an unknown place is said to be unknown, and the rest follows"""
    assert python("-m", "tides", "Atlantis", "Poole") == "Atlantis: unknown\nPoole: 10:11\n"


def test_from_another_folder(tmp_path):
    """it works from another folder too"""
    assert python("-m", "tides", "Poole", cwd=tmp_path) == "Poole: 10:11\n"


def test_relative_imports():
    """inside the package every import of its own is relative"""
    absolute = []
    for path in sorted((HERE / "tides").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module]
            absolute += [f"{path.name}: {name}" for name in names if name.split(".")[0] == "tides"]
    assert absolute == []
