import sys
from pathlib import Path

import pytest
from pythlings_checks import script

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shop")
    text = (HERE / "whereami.py").read_text(encoding="utf-8")
    (folder / "whereami.py").write_text(text.replace("This is", "I am"), encoding="utf-8")
    return script("venv1.sh", cwd=folder)


def said(ran, name):
    """Return the folder that whereami.py has printed into a file."""
    ran.leaves(name)
    lines = (ran.folder / name).read_text(encoding="utf-8").splitlines()
    if len(lines) != 1 or not lines[0].startswith("I am the Python of "):
        pytest.fail(f"{name} does not hold the line that whereami.py prints.")
    return Path(lines[0].removeprefix("I am the Python of "))


def test_no_command_fails(ran):
    """no command of the script fails"""
    venv = ran.folder / ".venv"
    if venv.is_dir() and not (venv / "pyvenv.cfg").exists():
        pytest.fail(".venv is only a folder: no command has made an environment of it.")
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
            "inside.txt comes from the Python from before: that is still what python means."
        )


def test_nothing_else(ran):
    """nothing else was made in the folder"""
    ran.leaves_only(".venv", "inside.txt", "outside.txt", "whereami.py")
