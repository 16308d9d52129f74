import subprocess
import sys
from pathlib import Path

import pytest
from pottery_for_check import POTTERY, branch
from pythlings_checks import read

FOUND = {
    "E": ("E711", "print(print == None)\n"),
    "F": ("F401", "import os\n"),
    "I": ("I001", "import os\nimport math\n\nprint(os, math)\n"),
    "B": ("B006", "def add(piece, pieces=[]):\n    return [*pieces, piece]\n"),
}


def settings():
    return read(POTTERY / "pyproject.toml")


def tool(folder, *words):
    """Run a tool on a good branch, with the settings of the learner's pyproject.toml."""
    for name, text in branch().items():
        (Path(folder) / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("family", list(FOUND))
def test_rules(tmp_path, family):
    """with your pyproject.toml, ruff check knows the rules E, F, I and B"""
    code, text = FOUND[family]
    (tmp_path / "new.py").write_text(text, encoding="utf-8")
    said = tool(tmp_path, "ruff", "check", "--no-cache", "--output-format", "concise", "new.py")
    if code not in said:
        settings().wrong(1, f"`ruff check` doesn't report {code}: nothing here asks for {family}.")


def test_line_length(tmp_path):
    """with your pyproject.toml, a line may have 100 characters, and no more"""
    for name, letters in (("short.py", 91), ("long.py", 92)):
        (tmp_path / name).write_text('text = "' + "x" * letters + '"\n', encoding="utf-8")
    said = tool(tmp_path, "ruff", "check", "--no-cache", "--output-format", "concise", ".")
    if "short.py" in said:
        settings().wrong(1, "`ruff check` finds fault with a line of 100 characters.")
    if "long.py" not in said:
        settings().wrong(1, "`ruff check` says nothing about a line of 101 characters.")


def test_strict(tmp_path):
    """with your pyproject.toml, mypy is strict"""
    (tmp_path / "new.py").write_text("def label(name):\n    return name\n", encoding="utf-8")
    said = tool(tmp_path, "mypy", "new.py")
    if "no-untyped-def" not in said:
        settings().wrong(1, "`mypy` says nothing about a function without any types.")
