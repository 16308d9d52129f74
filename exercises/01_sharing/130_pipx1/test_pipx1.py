import os
import sys
from pathlib import Path

import pytest
from pythlings_checks import read, script
from wheels_for_check import installed, make_venv, make_wheel, other_python, repack, site_of

POSTCODE = "def of(address):\n    return len(address) * {number}\n"
TOOL = """
import sys
from pythlings_postcode import of


def main():
    words = sys.argv[1:]
    if len(words) != 1:
        sys.exit(f"{command} takes one address. Here it gets {{len(words)}} arguments: {{words}}")
    print({first!r}, words[0], of(words[0]))
"""
TOOLS = {"pythlings-labels": ("parcel-label", "1"), "pythlings-routes": ("parcel-route", "2")}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    folder, packages, pipx_home = above / "shop", above / "packages", above / "pipx"
    folder.mkdir()
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    for version, number in (("1.2", 100), ("2.0", 7)):
        files = {"pythlings_postcode.py": POSTCODE.format(number=number)}
        make_wheel(packages, "pythlings-postcode", version, files)
    for name, (command, major) in TOOLS.items():
        module = name.replace("-", "_")
        text = TOOL.format(command=command, first=command[7:].upper())
        needs = [f"pythlings-postcode>={major},<{int(major) + 1}"]
        make_wheel(
            packages, name, "1.0", {f"{module}.py": text}, needs, {command: f"{module}:main"}
        )
    repack(site_of("pip"), "pip", packages)
    make_venv(pipx_home / "shared")
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
            "PIP_COMPILE": "0",
            "PIPX_HOME": str(pipx_home),
            "PIPX_BIN_DIR": str(above / "bin"),
            "PIPX_MAN_DIR": str(above / "man"),
            "PIPX_USE_EMOJI": "0",
        },
    )
    result.above = above
    return result


def complain(word, words, without="#"):
    """Point at the last line of the script with this word in it, comments aside."""
    text = read("pipx1.sh")
    code = [line.partition("#")[0] for line in text.lines]
    numbers = [n for n, line in enumerate(code, 1) if word in line and without not in line]
    if numbers:
        text.wrong(numbers[-1], words)
    pytest.fail(words)


def test_no_command_fails(ran):
    """no command of the script fails"""
    for name, (command, _) in TOOLS.items():
        if f"{name}: command not found" in ran.stderr:
            complain(name, f"{name} is the package. The command it brings along is {command}.")
        if f"No matching distribution found for {command}" in ran.stderr:
            complain(command, f"{command} is the command. The package that has it is {name}.")
    for command in ("parcel-label", "parcel-route"):
        if f"{command} takes one address" in ran.stderr:
            complain(command, "The spaces make several arguments of this address.")
    if "belongs to another Python" in ran.stderr:
        complain("pip", "This is pip. The command that makes an environment for a tool is pipx.")
    ran.succeeds()


def test_shop_is_as_it_was(ran):
    """the shop's own .venv has nothing new in it"""
    if set(installed(ran.folder / ".venv")) - {"pip", "setuptools"}:
        words = "This fills the shop's .venv. A tool gets its environment from pipx."
        complain("install", words, without="pipx")


def test_installed_with_pipx(ran):
    """pipx has given each tool an environment of its own"""
    for name in TOOLS:
        if name not in installed(ran.above / "pipx" / "venvs" / name):
            complain("pipx install", f"pipx has not installed {name}.")


def test_label(ran):
    """label.txt holds the label"""
    ran.leaves("label.txt", "LABEL 12 Harbour Lane 1500\n")


def test_route(ran):
    """route.txt holds the route"""
    ran.leaves("route.txt", "ROUTE 12 Harbour Lane 105\n")


def test_list(ran):
    """tools.txt is the short list: one line for each tool"""
    ran.leaves("tools.txt")
    found = (ran.folder / "tools.txt").read_text(encoding="utf-8").splitlines()
    if len(found) > 2:
        complain(
            "tools.txt", "This is not the short list. Which option of pipx list makes it short?"
        )
    if sorted(found) != ["pythlings-labels 1.0", "pythlings-routes 1.0"]:
        ran.leaves("tools.txt", "pythlings-labels 1.0\npythlings-routes 1.0\n")
