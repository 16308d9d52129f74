from pathlib import Path

import pytest
from pythlings_checks import script
from wheels_for_check import installed, make_venv, site_of, site_packages

HERE = Path(__file__).parent
PROJECT = """\
[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "pythlings-ferry"
version = "1.0"
requires-python = ">=3.11"

[project.scripts]
ferry = "ferry.cli:main"
"""
CLI = '''"""The command line."""

from importlib.metadata import version

from ferry import VERSION


def main():
    """Print the version of the code and the one that pip wrote down."""
    print(f"code {VERSION}, installed {version('pythlings-ferry')}")


def tides():
    """Print the time of high water."""
    print("high water 06:40")
'''


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    folder = above / "project"
    (folder / "src" / "ferry").mkdir(parents=True)
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    (folder / "src" / "ferry" / "__init__.py").write_text('VERSION = "1.0"\n', encoding="utf-8")
    (folder / "src" / "ferry" / "cli.py").write_text(CLI, encoding="utf-8")
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    # pip is to build with the setuptools that is here: an environment of its own for each
    # build takes seconds. (The setting's name is turned round: 0 means no isolation.)
    here = site_packages(folder / ".venv") / "setuptools_for_check.pth"
    here.write_text(f"{site_of('setuptools')}\n", encoding="utf-8")
    return script("editable1.sh", cwd=folder, env={"PIP_NO_BUILD_ISOLATION": "0"})


def test_first(ran):
    """first.txt: code and metadata agree after the install"""
    ran.leaves("first.txt", "code 1.0, installed 1.0\n")


def test_second(ran):
    """a change of the code counts at once, the version that pip wrote down does not"""
    ran.leaves("second.txt", "code 1.1, installed 1.0\n")


def test_third(ran):
    """after the second install the metadata is new too"""
    ran.leaves("third.txt", "code 1.1, installed 1.1\n")


def test_tides(ran):
    """the new command is there after the second install"""
    ran.leaves("tides.txt", "high water 06:40\n")
    commands = [path.stem for path in (ran.folder / ".venv").glob("*/ferry-tides*")]
    assert commands == ["ferry-tides"]


def test_installed(ran):
    """the project is installed in .venv in version 1.1"""
    assert installed(ran.folder / ".venv").get("pythlings-ferry") == "1.1"


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()
