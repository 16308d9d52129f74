import ast
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A copy of the folder in which the learner's script has been run."""
    if shutil.which("bash") is None:
        pytest.skip("bash is not installed")
    folder = tmp_path_factory.mktemp("desk")
    for name in ("black1.sh", "pyproject.toml", "report.py"):
        shutil.copy(HERE / name, folder)
    path = os.path.dirname(sys.executable) + os.pathsep + os.environ.get("PATH", "")
    done = subprocess.run(
        ["bash", "black1.sh"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PATH": path, "BLACK_CACHE_DIR": str(folder / "cache")},
    )
    print(done.stdout, done.stderr)
    return folder


def written(folder, name):
    path = folder / name
    return path.read_text(encoding="utf-8").strip() if path.exists() else f"there is no {name}"


def test_setting():
    """pyproject.toml sets the line length of black to 60"""
    with open(HERE / "pyproject.toml", "rb") as file:
        settings = tomllib.load(file)
    assert settings.get("tool", {}).get("black") == {"line-length": 60}
    assert settings["project"] == {"name": "tide-report", "version": "0.1.0"}


def test_before(desk):
    """before.txt has the exit status of the first check"""
    assert written(desk, "before.txt") == "1"


def test_formatted(desk):
    """report.py is formatted, with lines of at most 60 characters"""
    text = (desk / "report.py").read_text(encoding="utf-8")
    lines = text.splitlines()
    assert [line for line in lines if len(line) > 60] == []
    assert (text.count("'"), lines[1]) == (0, 'def report(place, heights, unit="m"):')


def test_same_program(desk):
    """the formatted file is still the same program"""
    old, new = [ast.parse((folder / "report.py").read_text()) for folder in (HERE, desk)]
    assert ast.dump(new) == ast.dump(old)


def test_after(desk):
    """after.txt has the exit status of the second check"""
    assert written(desk, "after.txt") == "0"
