import zipfile
from pathlib import Path

import pytest
from pythlings_checks import script
from wheels_for_check import installed, make_venv, make_wheel, other_python, site_packages

HERE = Path(__file__).parent
OURS = {"pythlings-postcode": "1.2", "pythlings-parcels": "0.9"}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("project")
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    packages = tmp_path_factory.mktemp("packages")
    for version in ("1.0", "1.2", "1.4"):
        make_wheel(packages, "pythlings-postcode", version, {"pythlings_postcode.py": "\n"})
    for version in ("0.9", "2.0"):
        files = {"pythlings_parcels.py": "\n"}
        make_wheel(packages, "pythlings-parcels", version, files, ["pythlings-postcode>=1.0"])
    for name, version in OURS.items():
        wheel = packages / f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site_packages(folder / ".venv"))
    first = other_python(tmp_path_factory.mktemp("machine"))
    return script(
        "pipfreeze1.sh", cwd=folder, first=first, env={"PIP_FIND_LINKS": packages.as_uri()}
    )


def ours(venv):
    """Return the packages of an environment, without the tools that come with it."""
    found = installed(venv)
    return {name: found[name] for name in found if name not in ("pip", "setuptools", "wheel")}


def test_requirements(ran):
    """requirements.txt lists exactly what is in .venv"""
    ran.leaves("requirements.txt")
    lines = (ran.folder / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert sorted(lines) == sorted(f"{name}=={version}" for name, version in OURS.items())


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_second_environment(ran):
    """rebuilt is a second environment"""
    ran.leaves("rebuilt/pyvenv.cfg")


def test_same_packages(ran):
    """rebuilt has the same packages in the same versions"""
    assert ours(ran.folder / "rebuilt") == OURS


def test_first_environment_is_unchanged(ran):
    """.venv is as it was"""
    assert ours(ran.folder / ".venv") == OURS
