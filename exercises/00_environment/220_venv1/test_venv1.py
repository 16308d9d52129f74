import shutil
import sys
from pathlib import Path

import pytest
from pythlings_checks import script

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shop")
    shutil.copy(HERE / "whereami.py", folder)
    return script("venv1.sh", cwd=folder)


def said(ran, name):
    """Return the folder that whereami.py has printed into a file."""
    ran.leaves(name)
    lines = (ran.folder / name).read_text(encoding="utf-8").splitlines()
    if len(lines) != 1:
        pytest.fail(f"{name} should hold the one line that whereami.py prints.")
    return Path(lines[0])


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_environment_is_there(ran):
    """.venv is a virtual environment"""
    ran.leaves(".venv/pyvenv.cfg")


def test_outside(ran):
    """outside.txt names the installation of the Python from before"""
    found = said(ran, "outside.txt")
    if found.resolve() != Path(sys.prefix).resolve():
        pytest.fail("outside.txt comes from .venv. The Python from before is just: python")


def test_inside(ran):
    """inside.txt names the folder .venv"""
    found = said(ran, "inside.txt")
    if found.resolve() != (ran.folder / ".venv").resolve():
        pytest.fail(
            "inside.txt comes from the Python from before: .venv changes nothing about python"
        )


def test_nothing_else(ran):
    """nothing else was made in the folder"""
    ran.leaves_only(".venv", "inside.txt", "outside.txt", "whereami.py")
