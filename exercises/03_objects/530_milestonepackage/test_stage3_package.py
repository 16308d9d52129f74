import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pythlings_checks import environment, read
from wheels_for_check import installed, make_venv, python_of

HERE = Path(__file__).parent
BUILD = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"
USE = """
from laptimes import LapTime, LapTimeError, best

times = [LapTime.parse("1:02.35"), LapTime.parse("58.40")]
print(best(times), sum(times, LapTime(0)))
try:
    LapTime.parse("fast")
except LapTimeError:
    print("not a time")
"""


def python(program, *words, cwd):
    return subprocess.run(
        [program, "-I", "-c", *map(str, words)],
        cwd=cwd,
        env=environment(),
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=50,
    )


def last_line(said, folder):
    lines = [line for line in said.stderr.splitlines() if line.strip()] or ["nothing"]
    told = [line for line in lines if line.startswith("configuration error:")]
    return (told or lines)[-1].strip().rstrip(":").replace(str(folder), "")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build the wheel in a copy of the project; return what was said, and the wheel or None."""
    folder = tmp_path_factory.mktemp("check")
    project = folder / "project"
    project.mkdir()
    shutil.copy(HERE / "pyproject.toml", project)
    kept = shutil.ignore_patterns("__pycache__", "*.egg-info", ".mypy_cache")
    shutil.copytree(HERE / "src", project / "src", ignore=kept)
    wheels = folder / "wheels"
    wheels.mkdir()
    said = python(sys.executable, BUILD, wheels, cwd=project)
    return said, next(wheels.glob("*.whl"), None), folder


def wheel_of(built):
    said, wheel, folder = built
    if wheel is None:
        pytest.fail(f"The package can't be built. setuptools says:\n\n{last_line(said, folder)}")
    return wheel


@pytest.fixture(scope="module")
def venv(built):
    """Install the wheel in an environment of its own; return its folder."""
    folder = built[2] / "venv"
    wheel = wheel_of(built)
    if not make_venv(folder):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    said = subprocess.run(
        [python_of(folder), "-m", "pip", "install", "--no-index", "--no-compile", "-q", wheel],
        env=environment(),
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=50,
    )
    if said.returncode:
        pytest.fail(f"pip can't install the wheel:\n\n{last_line(said, built[2])}")
    return folder


def test_project():
    """pyproject.toml: name, version, Python, and setuptools builds it"""
    file = read("pyproject.toml")
    file.has("build-system.build-backend", "setuptools.build_meta")
    file.has("project.name", "delfino-laptimes").has("project.version", "1.0.0")
    asked = file["project.requires-python"]
    if str(asked).replace(" ", "") != ">=3.11":
        file.wrong("project.requires-python", "This should say: Python 3.11 and later.")
    if file.get("project.dependencies"):
        file.wrong("project.dependencies", "The package needs no other package.")


def test_built(built):
    """the wheel of version 1.0.0 has the package in it, with py.typed, and nothing else"""
    wheel = wheel_of(built)
    if wheel.name != "delfino_laptimes-1.0.0-py3-none-any.whl":
        pytest.fail(f"The wheel that was built is {wheel.name}")
    names = zipfile.ZipFile(wheel_of(built)).namelist()
    names = {name for name in names if ".dist-info/" not in name}
    for name in ("laptimes/__init__.py", "laptimes/_times.py", "laptimes/py.typed"):
        if name not in names:
            pytest.fail(
                f"{name} isn't in the wheel. In it: {', '.join(sorted(names)) or 'nothing'}"
            )
    more = sorted(name for name in names if not name.startswith("laptimes/"))
    if more:
        pytest.fail(f"This is in the wheel, too, and shouldn't be: {', '.join(more)}")


def test_installed(venv):
    """installed, it's delfino-laptimes 1.0.0"""
    found = {name: version for name, version in installed(venv).items() if "pip" not in name}
    if found != {"delfino-laptimes": "1.0.0"}:
        names = ", ".join(f"{name} {version}" for name, version in found.items())
        pytest.fail(f"In the environment there's {names or 'nothing'}.")


def test_used(venv):
    """a stranger's program can use it"""
    said = python(python_of(venv), USE, cwd=venv)
    if said.returncode:
        pytest.fail(f"This program ended with an error:\n{USE}\n{last_line(said, venv)}")
    if said.stdout != "58.40 2:00.75\nnot a time\n":
        pytest.fail(
            f"This program should print 58.40 2:00.75, and: not a time\n{USE}\nprinted:\n{said.stdout}"
        )


def test_names(venv):
    """three names are visible, and no other"""
    look = "import laptimes; print(*sorted(name for name in dir(laptimes) if name[0] != '_'))"
    found = python(python_of(venv), look, cwd=venv).stdout.strip()
    if found != "LapTime LapTimeError best":
        pytest.fail(f"These names are visible in laptimes: {found or 'none'}")


def test_all(venv):
    """__all__ has the three names"""
    look = "import laptimes; print(*sorted(getattr(laptimes, '__all__', [])))"
    found = python(python_of(venv), look, cwd=venv).stdout.strip()
    if found != "LapTime LapTimeError best":
        pytest.fail(f"In laptimes.__all__ there's: {found or 'nothing'}")


def test_quiet(venv):
    """importing it prints nothing"""
    said = python(python_of(venv), "import laptimes", cwd=venv)
    if said.stdout or said.stderr:
        pytest.fail(f"import laptimes printed:\n{said.stdout}{last_line(said, venv)}")
