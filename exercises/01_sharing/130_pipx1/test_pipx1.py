import os
import sys
from pathlib import Path

import pytest
from pythlings_checks import script
from wheels_for_check import installed, make_venv, make_wheel, other_python, repack, site_of

HERE = Path(__file__).parent
TOOL = """
import sys
from pythlings_postcode import of


def main():
    print("LABEL", len(sys.argv) - 1, *sys.argv[1:], of(sys.argv[1]))
    print(sys.prefix)
"""
POSTCODE = "def of(address):\n    return len(address) * 100\n"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    folder, packages = above / "project", above / "packages"
    folder.mkdir()
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    make_wheel(packages, "pythlings-postcode", "1.2", {"pythlings_postcode.py": POSTCODE})
    make_wheel(
        packages,
        "pythlings-labels",
        "1.0",
        {"pythlings_labels.py": TOOL},
        requires=["pythlings-postcode>=1.0"],
        commands={"parcel-label": "pythlings_labels:main"},
    )
    repack(site_of("pip"), "pip", packages)
    first = Path(other_python(above / "machine"))
    pipx = f'#!/bin/sh\nexec "{Path(sys.executable).as_posix()}" -m pipx "$@"\n'
    (first / "pipx").write_text(pipx, encoding="utf-8", newline="\n")
    (first / "pipx").chmod(0o755)
    result = script(
        "pipx1.sh",
        cwd=folder,
        first=os.pathsep.join([str(first), str(above / "bin")]),
        env={
            "PIP_FIND_LINKS": packages.as_uri(),
            "PIPX_HOME": str(above / "pipx"),
            "PIPX_BIN_DIR": str(above / "bin"),
            "PIPX_MAN_DIR": str(above / "man"),
            "PIPX_USE_EMOJI": "0",
        },
    )
    result.above = above
    return result


def lines_of(ran, name):
    ran.leaves(name)
    return (ran.folder / name).read_text(encoding="utf-8").splitlines()


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_installed_with_pipx(ran):
    """the tool has an environment of its own, made by pipx"""
    found = installed(ran.above / "pipx" / "venvs" / "pythlings-labels")
    assert found.get("pythlings-labels", "not installed") == "1.0"


def test_label(ran):
    """label.txt holds the label for the address, given as one argument"""
    assert lines_of(ran, "label.txt")[:1] == ["LABEL 1 12 Harbour Lane 1500"]


def test_label_came_from_the_tool(ran):
    """the command that printed it runs in the environment of pipx"""
    prefix = (lines_of(ran, "label.txt")[1:] or [""])[0].replace("\\", "/")
    assert prefix.split("/")[-3:] == ["pipx", "venvs", "pythlings-labels"]


def test_list(ran):
    """tools.txt is the short list of pipx, with one tool"""
    ran.leaves("tools.txt", "pythlings-labels 1.0\n")


def test_project_is_clean(ran):
    """the environment of the project holds neither the tool nor what it needs"""
    assert sorted(set(installed(ran.folder / ".venv")) - {"pip", "setuptools"}) == []
