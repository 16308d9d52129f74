import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bash_for_check import complaint, find_bash, run_script

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not find_bash():
        pytest.skip("bash is not installed (on Windows it comes with git)")
    folder = tmp_path_factory.mktemp("project")
    result = run_script(HERE / "venv1.sh", folder)
    result.folder = folder
    return result


def python_in(folder):
    """Return what the Python in .venv says about itself, or None if there is none."""
    windows = os.name == "nt"
    python = folder / ".venv" / ("Scripts" if windows else "bin") / f"python{'.exe' * windows}"
    if not python.exists():
        return None
    program = "import sys, json; print(json.dumps([sys.prefix, sys.base_prefix]))"
    said = subprocess.run([python, "-c", program], capture_output=True, check=True, timeout=60)
    return json.loads(said.stdout)


def test_no_command_fails(ran):
    """no command of the script fails"""
    assert complaint(ran) == ""


def test_environment_is_there(ran):
    """.venv is a virtual environment"""
    assert (ran.folder / ".venv" / "pyvenv.cfg").is_file() is True


def test_own_prefix(ran):
    """the Python in .venv has its prefix there, and came from the Python of the check"""
    said = python_in(ran.folder)
    wanted = [os.path.realpath(ran.folder / ".venv"), os.path.realpath(sys.base_prefix)]
    assert [os.path.realpath(path) for path in said or []] == wanted


def test_prefix_was_written(ran):
    """prefix.txt holds the prefix of the Python in .venv, in one line"""
    path = ran.folder / "prefix.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    wanted = [os.path.realpath(ran.folder / ".venv")]
    assert [os.path.realpath(line) for line in lines] == wanted


def test_nothing_else(ran):
    """nothing else was made in the folder"""
    assert sorted(path.name for path in ran.folder.iterdir()) == [".venv", "prefix.txt"]
