import shutil
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from pythlings_checks import read, script
from uv_for_check import packages_of, uv_folder, uv_settings
from wheels_for_check import make_wheel

HERE = Path(__file__).parent
ADDRESS = "def tidy(text):\n    return text.upper()\n"
LABELS = {
    "1.4": "from pythlings_address import tidy\n\n\ndef label(name, place):\n"
    "    return f'{name}, {tidy(place)}'\n",
    "2.0": "def label(name, place):\n    return f'Dear {name}!'\n",
}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    folder, packages = above / "desk", above / "packages"
    folder.mkdir()
    shutil.copy(HERE / "labels.py", folder)
    make_wheel(packages, "pythlings-address", "3.1", {"pythlings_address.py": ADDRESS})
    for version, text in LABELS.items():
        needs = ["pythlings-address>=3"] if version == "1.4" else []
        make_wheel(packages, "pythlings-parcels", version, {"pythlings_parcels.py": text}, needs)
    return script("uv1.sh", cwd=folder, first=uv_folder(), env=uv_settings(packages, above))


def explain(ran):
    """Say what is behind the two errors that don't say it themselves."""
    if "No module named 'pythlings_parcels'" in ran.stderr:
        pytest.fail(
            "labels.py was run by a Python that doesn't have the package. "
            "Which command runs a program with what was added?"
        )
    if "2: No such file or directory" in ran.stderr:
        pytest.fail(
            'The shell was looking for a file called 2: < means "read from a file" to it. '
            "In quotes it's part of the name."
        )


def test_project(ran):
    """there is a project in the folder stall"""
    explain(ran)
    if (ran.folder / "pyproject.toml").exists():
        pytest.fail("pyproject.toml is beside the folder stall. uv init takes the folder's name.")
    ran.leaves("stall/pyproject.toml")
    read(ran.folder / "stall" / "pyproject.toml").has("project.name", "stall")


def test_no_command_fails(ran):
    """no command of the script fails"""
    explain(ran)
    ran.succeeds()


def test_moved(ran):
    """labels.py is in the folder stall, and nowhere else"""
    ran.leaves("stall/labels.py")
    if (ran.folder / "labels.py").exists():
        pytest.fail("There is a labels.py beside the folder stall, too: it was copied, not moved.")


def test_noted(ran):
    """pyproject.toml says that the stall needs pythlings-parcels"""
    needs = read(ran.folder / "stall" / "pyproject.toml").get("project.dependencies", [])
    names = [Requirement(need).name.replace("_", "-") for need in needs]
    if not names:
        pytest.fail(
            "pyproject.toml notes no package. `uv add` does; `uv pip install` and pip don't."
        )
    assert names == ["pythlings-parcels"], (
        "pyproject.toml should note pythlings-parcels and nothing else. It notes: "
        + ", ".join(names)
    )


def test_below_two(ran):
    """it may be any version below 2"""
    file = read(ran.folder / "stall" / "pyproject.toml")
    lets_in = Requirement(file["project.dependencies"][0]).specifier
    if "2.0" in lets_in:
        file.wrong("project.dependencies", "This lets version 2 in, and with it the wrong labels.")
    if "1.9" not in lets_in:
        file.wrong("project.dependencies", "A version 1.9 should be let in, too: below 2, it said.")


def test_installed(ran):
    """stall/.venv has the package, and what the package needs"""
    found = packages_of(ran.folder / "stall")
    assert found.get("pythlings-parcels") == "1.4", (
        "In stall/.venv there should be pythlings-parcels 1.4, the newest below 2. There is: "
        + (found.get("pythlings-parcels") or "none")
    )
    assert "pythlings-address" in found, "pythlings-parcels needs pythlings-address: it's missing."


def test_label(ran):
    """stall/label.txt has the label"""
    ran.leaves("stall/label.txt", "Wen, 3 CANAL STREET\n")
