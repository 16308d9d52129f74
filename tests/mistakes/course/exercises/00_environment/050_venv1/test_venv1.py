import os
import sys
from pathlib import Path

import pytest
from pythlings_checks import command, script


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    return script("venv1.sh", cwd=tmp_path_factory.mktemp("project"))


def python_in(ran):
    """Return the path of the Python in .venv, which has to be there."""
    windows = os.name == "nt"
    path = f".venv/{'Scripts' if windows else 'bin'}/python{'.exe' * windows}"
    ran.leaves(path)
    return Path(ran.folder, path)


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_environment_is_there(ran):
    """.venv is a virtual environment"""
    ran.leaves(".venv/pyvenv.cfg")


def test_own_prefix(ran):
    """the Python in .venv has its prefix there, and came from the Python of the check"""
    asked = command(
        python_in(ran), "-c", "import sys; print(sys.prefix, sys.base_prefix, sep='\\n')"
    )
    found = [os.path.realpath(line) for line in asked.succeeds().stdout.splitlines()]
    assert found == [os.path.realpath(Path(ran.folder, ".venv")), os.path.realpath(sys.base_prefix)]


def test_prefix_was_written(ran):
    """prefix.txt holds the prefix of the Python in .venv, in one line"""
    asked = command(python_in(ran), "-c", "import sys; print(sys.prefix)")
    ran.leaves("prefix.txt", asked.succeeds().stdout)


def test_nothing_else(ran):
    """nothing else was made in the folder"""
    ran.leaves_only(".venv", "prefix.txt")
