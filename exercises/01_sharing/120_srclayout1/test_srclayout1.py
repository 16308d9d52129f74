import subprocess
import zipfile
from pathlib import Path

import pytest
from pythlings_checks import environment, read, script
from wheels_for_check import (
    installed,
    make_venv,
    other_python,
    python_of,
    repack,
    site_of,
    site_packages,
)

HERE = Path(__file__).parent
PACKAGE = '''"""High water at the harbour."""

from pathlib import Path


def heights():
    """Return the heights in metres."""
    text = (Path(__file__).parent / "heights.txt").read_text(encoding="utf-8")
    return [float(word) for word in text.split()]
'''
WHERE = """
import pathlib
import tides

print(tides.heights())
print(pathlib.Path(tides.__file__).resolve())
"""
BUILD = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    folder = above / "project"
    (folder / "tides").mkdir(parents=True)
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    (folder / "tides" / "__init__.py").write_text(PACKAGE, encoding="utf-8")
    (folder / "tides" / "heights.txt").write_text("3.1 2.9 3.4\n", encoding="utf-8")
    text = (HERE / "pyproject.toml").read_text(encoding="utf-8")
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    # With setuptools in .venv, pip need not make an environment for each build.
    repack(site_of("setuptools"), "setuptools", above)
    with zipfile.ZipFile(next(above.glob("setuptools-*.whl"))) as archive:
        archive.extractall(site_packages(folder / ".venv"))
    first = other_python(above / "machine")
    env = {"PIP_NO_BUILD_ISOLATION": "0", "PIP_NO_INDEX": "1"}
    result = script("srclayout1.sh", cwd=folder, first=first, env=env)
    result.above = above
    return result


def test_package_was_moved(ran):
    """the package is in src/tides, with its heights.txt, and nothing is left at the top"""
    moved = (ran.folder / "src" / "tides" / "heights.txt").exists()
    too_high = (ran.folder / "src" / "heights.txt").exists()
    still_there = (ran.folder / "tides").exists()
    if not moved:
        if too_high:
            pytest.fail("The files of the package are in src itself. They should be in src/tides.")
        ran.succeeds()
        pytest.fail("There is no src/tides/heights.txt when the script has ended.")
    if still_there:
        pytest.fail(
            "The package is in src/tides, but also still at the top, where Python finds it."
        )


def test_no_command_fails(ran):
    """no command of the script fails"""
    if "package directory 'tides' does not exist" in ran.stderr + ran.stdout:
        file = read("pyproject.toml")
        if "tool.setuptools.packages" in file and isinstance(
            file["tool.setuptools.packages"], list
        ):
            file.wrong(
                "tool.setuptools.packages",
                "pip looks for the package at the top, because this line says so. It has moved.",
            )
    ran.succeeds()


def test_installed(ran):
    """the project is installed in .venv"""
    found = installed(ran.folder / ".venv")
    if found.get("tide-table") != "0.2.0":
        pytest.fail(
            "In .venv there is no tide-table 0.2.0. Into which Python was the project installed?"
        )


def test_editable(ran):
    """what the Python of .venv uses are the files in src: it was installed with -e"""
    said = subprocess.run(
        [python_of(ran.folder / ".venv"), "-c", WHERE],
        cwd=ran.above,
        env=environment(),
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
    lines = said.stdout.splitlines()
    source = (ran.folder / "src" / "tides" / "__init__.py").resolve()
    if not lines:
        last = (said.stderr.strip().splitlines() or ["nothing"])[-1]
        words = last.replace(str(ran.folder.resolve()), "").replace(str(ran.folder), "")
        pytest.fail(f"In another folder, the Python of .venv can't use the package:\n{words}")
    if lines[1] != str(source):
        pytest.fail(
            "The Python of .venv uses a copy of the package, not the files in src: "
            "what you change there isn't seen. Which option makes the difference?"
        )
    assert lines[0] == "[3.1, 2.9, 3.4]", "The heights aren't the ones of the given file."


def test_what_others_get(ran):
    """whoever installs the project gets the package with its heights.txt"""
    wheels = ran.above / "wheels"
    wheels.mkdir()
    subprocess.run(
        [python_of(ran.folder / ".venv"), "-c", BUILD, wheels],
        cwd=ran.folder,
        env=environment(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    wheel = next(wheels.glob("tide_table-*.whl"), None)
    names = zipfile.ZipFile(wheel).namelist() if wheel else []
    names = [name for name in names if ".dist-info/" not in name]
    if "tides/__init__.py" not in names:
        got = ", ".join(names) or "nothing at all"
        pytest.fail(f"Whoever installs it should get tides/__init__.py. They get: {got}")
    if "tides/heights.txt" not in names:
        pytest.fail(
            "Whoever installs it gets tides/__init__.py, but no tides/heights.txt: "
            "only Python files are packed unless pyproject.toml says more."
        )
