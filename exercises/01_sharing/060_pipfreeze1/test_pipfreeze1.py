import shutil
import zipfile
from pathlib import Path

import pytest
from pythlings_checks import read, script
from wheels_for_check import installed, make_venv, make_wheel, other_python, site_packages

HERE = Path(__file__).parent
OURS = {"pythlings-parcels": "0.9", "pythlings-postcode": "1.2"}
POSTCODES = {
    "1.0": "def tidy(code):\n    return code\n",
    "1.2": "def tidy(code):\n    return f'{code[:-3]} {code[-3:]}'.upper()\n",
    "1.4": "def tidy(code):\n    return f'{code[:-3]}-{code[-3:]}'.title()\n",
}
PARCELS = {
    "0.9": "def label(name, code):\n    return f'{name}, {code}'\n",
    "2.0": "def label(name, code):\n    return f'To: {name} ({code})'\n",
}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("project")
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    shutil.copy(HERE / "labels.py", folder)
    packages = tmp_path_factory.mktemp("packages")
    for version, text in POSTCODES.items():
        make_wheel(packages, "pythlings-postcode", version, {"pythlings_postcode.py": text})
    for version, text in PARCELS.items():
        needs = ["pythlings-postcode>=1.0"]
        make_wheel(packages, "pythlings-parcels", version, {"pythlings_parcels.py": text}, needs)
    for name, version in OURS.items():
        wheel = packages / f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site_packages(folder / ".venv"))
    first = other_python(tmp_path_factory.mktemp("machine"))
    env = {"PIP_FIND_LINKS": packages.as_uri(), "PIP_COMPILE": "0"}
    return script("pipfreeze1.sh", cwd=folder, first=first, env=env)


def packages(ran, venv):
    """Return the packages of an environment, without the tools that come with it."""
    found = installed(ran.folder / venv)
    return {name: found[name] for name in found if name not in ("pip", "setuptools", "wheel")}


def test_list(ran):
    """requirements.txt has everything that is in .venv, with its version"""
    ran.leaves("requirements.txt")
    listed = read(ran.folder / "requirements.txt", "text")
    for number, line in enumerate(listed.lines, 1):
        if "machine-tools" in line:
            listed.wrong(number, "This is the list of another Python: .venv has no such package.")
        if line.startswith("---"):
            listed.wrong(
                number, "pip install -r can't read this table. It's pip freeze that it reads."
            )
    for name, version in OURS.items():
        if f"{name}=={version}" not in listed.text.replace(" ", "").splitlines():
            pytest.fail(f"requirements.txt doesn't say that {name} is there in version {version}.")


def test_no_command_fails(ran):
    """no command of the script fails"""
    if "No module named 'pythlings_" in ran.stderr:
        text = read("pipfreeze1.sh")
        numbers = [n for n, line in enumerate(text.lines, 1) if "pip install" in line]
        words = "The Python that runs labels.py has no packages: into which one does this install?"
        text.wrong(numbers[-1] if numbers else len(text.lines), words)
    ran.succeeds()


def test_second_environment(ran):
    """server is a second environment"""
    ran.leaves("server/pyvenv.cfg")
    for info in site_packages(ran.folder / "server").glob("pythlings_*.dist-info"):
        if not (info / "INSTALLER").is_file():
            pytest.fail(
                "The packages in server are copies from .venv, so nobody has tried the list. "
                "Make a new environment, and let its pip install them."
            )


def test_same_packages(ran):
    """server has the same packages in the same versions"""
    found = packages(ran, "server")
    for name, version in OURS.items():
        if name not in found:
            pytest.fail(f"server has no {name}.")
        if found[name] != version:
            pytest.fail(
                f"server has {name} {found[name]}. Rania's labels are right with {version}."
            )


def test_label(ran):
    """label.txt has the label as Rania's Python prints it"""
    ran.leaves("label.txt", "Rania, AB1 2CD\n")


def test_first_environment_is_unchanged(ran):
    """.venv is as it was"""
    if packages(ran, ".venv") != OURS:
        pytest.fail("Something in .venv has changed, and Rania's labels with it.")
