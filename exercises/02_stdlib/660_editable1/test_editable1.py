import pytest
from pythlings_checks import script
from wheels_for_check import installed, make_venv, other_python, site_of, site_packages

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
    # pip builds with the setuptools that's here: an environment for each build takes seconds.
    # (The setting's name is turned round: 0 means no isolation.)
    here = site_packages(folder / ".venv") / "setuptools_for_check.pth"
    here.write_text(f"{site_of('setuptools')}\n", encoding="utf-8")
    first = other_python(above / "machine")
    env = {"PIP_NO_BUILD_ISOLATION": "0", "PIP_NO_INDEX": "1"}
    return script("editable1.sh", cwd=folder, first=first, env=env)


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_first(ran):
    """first.txt: after the install, the code and what pip wrote down agree"""
    ran.leaves("first.txt", "code 1.0, installed 1.0\n")


def test_code_is_new(ran):
    """second.txt: a change of the code is seen at once"""
    ran.leaves("second.txt")
    said = (ran.folder / "second.txt").read_text(encoding="utf-8")
    if said.startswith("code 1.0"):
        pytest.fail(
            "second.txt says `code 1.0`. Either VERSION in __init__.py hasn't been changed by "
            "then, or .venv has a copy of the code: what does -e do?"
        )


def test_second(ran):
    """second.txt: without installing again, what pip wrote down stays as it was"""
    ran.leaves("second.txt", "code 1.1, installed 1.0\n")


def test_third(ran):
    """third.txt: after the second install, both are new"""
    ran.leaves("third.txt", "code 1.1, installed 1.1\n")


def test_tides(ran):
    """tides.txt: what the new command prints"""
    ran.leaves("tides.txt", "high water 06:40\n")


def test_command(ran):
    """the new command was made by pip: ferry-tides is beside ferry"""
    if not list((ran.folder / ".venv").glob("*/ferry-tides*")):
        pytest.fail(
            "There's no ferry-tides beside the command ferry. pip makes commands when it "
            "installs, for each line of [project.scripts]."
        )


def test_installed(ran):
    """pip has written down version 1.1"""
    found = installed(ran.folder / ".venv").get("pythlings-ferry")
    if found != "1.1":
        pytest.fail(f"In .venv there's pythlings-ferry {found}, and it should be 1.1.")


def test_editable_to_the_end(ran):
    """at the end the project is still installed with -e"""
    if list((ran.folder / ".venv").glob("**/site-packages/ferry/cli.py")):
        pytest.fail("There's a copy of the code in .venv: the last install was without -e.")
