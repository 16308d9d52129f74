import os
import shutil
import tomllib
from pathlib import Path

import pytest
from pythlings_checks import script
from uv_for_check import packages_of, uv_folder, uv_settings
from wheels_for_check import make_wheel

HERE = Path(__file__).parent
ADDRESS = "def tidy(text):\n    return text.upper()\n"
OLD = (
    "from pythlings_address import tidy\n\n\ndef label(name, place):\n"
    "    return f'{name}, {tidy(place)}'\n"
)
NEW = "def label(name, place):\n    return f'Dear {name}!'\n"
COST = "import sys\n\n\ndef main():\n    print(f'{sys.argv[1]} kg: 7.50')\n"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    folder, packages, later, bin_ = (above / n for n in ("stall", "packages", "later", "own"))
    shutil.copytree(HERE / "stall", folder)
    bin_.mkdir()
    make_wheel(packages, "pythlings-address", "3.1", {"pythlings_address.py": ADDRESS})
    old = {"pythlings_parcels.py": OLD}
    make_wheel(packages, "pythlings-parcels", "1.4", old, ["pythlings-address>=3"])
    make_wheel(later, "pythlings-parcels", "2.0", {"pythlings_parcels.py": NEW})
    tool = {"parcel-cost": "parcel_cost:main"}
    make_wheel(packages, "parcel-cost", "5.0", {"parcel_cost.py": COST}, commands=tool)
    release = (
        "#!/bin/sh\n"
        f'if [ -f uv.lock ]; then cp uv.lock "{above.as_posix()}/march.lock"; fi\n'
        f'cp "{later.as_posix()}"/*.whl "{packages.as_posix()}"\n'
    )
    (bin_ / "release").write_text(release, encoding="utf-8", newline="\n")
    (bin_ / "release").chmod(0o755)
    first = os.pathsep.join([str(bin_), uv_folder()])
    result = script("uv2.sh", cwd=folder, first=first, env=uv_settings(packages, above))
    result.above = above
    return result


def locked(path):
    """Return the versions in a lock by name."""
    if not path.exists():
        return {}
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {package["name"]: package.get("version") for package in data.get("package", [])}


def test_march(ran):
    """in March there is a lock, before version 2.0 comes out"""
    noted = (ran.above / "march.lock").exists()
    if not noted:
        ran.succeeds()
        pytest.fail("When version 2.0 came out, there was no uv.lock in Wen's folder yet.")


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_copied(ran):
    """the second computer has the project, and the lock of March"""
    ran.leaves("second/pyproject.toml").leaves("second/labels.py")
    march, second = locked(ran.above / "march.lock"), locked(ran.folder / "second" / "uv.lock")
    if second != march:
        version = second.get("pythlings-parcels", "nothing")
        pytest.fail(
            f"In March, pythlings-parcels was locked at {march.get('pythlings-parcels')}. "
            f"The lock in the folder second says {version}. "
            "Its uv.lock should be a copy of the one of March, with nothing chosen again."
        )


def test_same_versions(ran):
    """its .venv has what was locked in March"""
    found = packages_of(ran.folder / "second").get("pythlings-parcels", "no version")
    if found != "1.4":
        pytest.fail(f"second/.venv has {found} of pythlings-parcels. In March it was 1.4.")


def test_label(ran):
    """its label is the one of March"""
    ran.leaves("second/label.txt", "Wen, 3 CANAL STREET\n")


def test_upgraded(ran):
    """in Wen's own folder, the lock has the newest version"""
    found = locked(ran.folder / "uv.lock").get("pythlings-parcels", "no version")
    if found != "2.0":
        pytest.fail(
            f"uv.lock in Wen's folder says {found} of pythlings-parcels. "
            "Version 2.0 would do, but uv keeps what is locked until it's told to choose again."
        )
    ran.leaves("label2.txt", "Dear Wen!\n")


def test_tool(ran):
    """the tool has printed its line into cost.txt, and isn't in the project"""
    ran.leaves("cost.txt", "3 kg: 7.50\n")
    if "parcel-cost" in locked(ran.folder / "uv.lock"):
        pytest.fail(
            "pyproject.toml notes parcel-cost now, "
            "so everybody who runs the labels has to install it."
        )
    if "parcel-cost" in packages_of(ran.folder):
        pytest.fail("parcel-cost is in the project's .venv. A tool has an environment of its own.")
