from pathlib import Path

import pytest
from pythlings_checks import script
from wheels_for_check import installed, make_venv, make_wheel, other_python, repack, site_packages

HERE = Path(__file__).parent
NEWER_PIP = "99.0"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("project")
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    packages = tmp_path_factory.mktemp("packages")
    for version in ("1.0", "1.2"):
        module = {"pythlings_postcode.py": f"VERSION = '{version}'\n"}
        make_wheel(packages, "pythlings-postcode", version, module)
    repack(site_packages(folder / ".venv"), "pip", packages, NEWER_PIP)
    first = other_python(tmp_path_factory.mktemp("machine"))
    result = script(
        "pipinstall1.sh", cwd=folder, first=first, env={"PIP_FIND_LINKS": packages.as_uri()}
    )
    result.packages = installed(folder / ".venv")
    return result


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_postcode_is_installed(ran):
    """the postcode tool is installed in .venv"""
    found = sorted(set(ran.packages) - {"pip", "setuptools"})
    assert found == ["pythlings-postcode"]


def test_list_was_written(ran):
    """installed.txt is the list of .venv, with the postcode tool in version 1.0"""
    ran.leaves("installed.txt")
    text = (ran.folder / "installed.txt").read_text(encoding="utf-8")
    found = [line.split() for line in text.splitlines() if line.startswith("pythlings")]
    assert found == [["pythlings-postcode", "1.0"]]


def test_list_comes_from_the_environment(ran):
    """installed.txt names nothing but pip and the postcode tool"""
    ran.leaves("installed.txt")
    lines = (ran.folder / "installed.txt").read_text(encoding="utf-8").splitlines()[2:]
    names = {line.split()[0] for line in lines if line.strip()}
    assert sorted(names - {"setuptools"}) == ["pip", "pythlings-postcode"]


def test_postcode_was_upgraded(ran):
    """in the end the postcode tool is there in version 1.2"""
    assert ran.packages.get("pythlings-postcode", "not installed") == "1.2"


def test_pip_was_upgraded(ran):
    """in the end pip is the newest there is"""
    assert ran.packages.get("pip") == NEWER_PIP
