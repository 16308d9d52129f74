import email
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from http_for_check import answer
from pythlings_checks import environment, read
from register_for_check import Routes, serving

HERE = Path(__file__).parent
BUILD = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"
NAMES = "BadAnswer Booking Hut HutBook HutError NotFound Refused Unavailable"
USE = """
import sys
from datetime import date
from importlib.metadata import version
from hutbook import HutBook, HutError, Refused

print("hutbook", version("hutbook"))
with HutBook(sys.argv[1], sleep=lambda seconds: None) as book:
    print(*[hut.id for hut in book.huts()])
    print(book.book(7, date(2026, 8, 2), beds=3, name="Bo").state)
    try:
        book.book(12, date(2026, 8, 2), beds=1, name="Bo")
    except Refused as error:
        print(error.status, isinstance(error, HutError))
"""


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


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
    (project / "README.md").write_text("# hutbook\n", encoding="utf-8")  # it may be named there
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
def installed(built):
    """Unpack the wheel as pip does, beside httpx and Pydantic; return a way to run programs with it."""
    folder = built[2] / "installed"
    with zipfile.ZipFile(wheel_of(built)) as wheel:
        wheel.extractall(folder)
    first = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    return lambda text, *words: python(sys.executable, first + text, *words, cwd=folder)


def test_project():
    """stage 4: pyproject.toml: name, version, Python, and setuptools builds it"""
    file = read("pyproject.toml")
    file.has("build-system.build-backend", "setuptools.build_meta")
    file.has("project.name", "hutbook").has("project.version", "1.0.0")
    asked = file["project.requires-python"]
    if str(asked).replace(" ", "") != ">=3.11":
        file.wrong("project.requires-python", "This should say: Python 3.11 and later.")


def test_needs(built):
    """stage 4: the wheel says that it needs httpx, and Pydantic from version 2 on"""
    with zipfile.ZipFile(wheel_of(built)) as wheel:
        name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        about = email.message_from_bytes(wheel.read(name))
    from packaging.requirements import Requirement

    needs = [Requirement(line) for line in about.get_all("Requires-Dist", [])]
    said = ", ".join(map(str, needs)) or "nothing"
    names = {each.name.lower(): each.specifier for each in needs if each.marker is None}
    told(set(names) == {"httpx", "pydantic"}, f"By its wheel, hutbook needs {said}.")
    pydantic = names["pydantic"]
    told("2.14.3" in pydantic, f"With {said}, nobody can use Pydantic 2.14.3.")
    told("1.10.21" not in pydantic, f"With {said}, somebody may get Pydantic 1.10.21.")
    told("0.28.1" in names["httpx"], f"With {said}, nobody can use httpx 0.28.1.")


def test_built(built):
    """stage 4: the wheel has the package in it, with py.typed, and nothing else"""
    wheel = wheel_of(built)
    if wheel.name != "hutbook-1.0.0-py3-none-any.whl":
        pytest.fail(f"The wheel that was built is {wheel.name}")
    names = zipfile.ZipFile(wheel).namelist()
    names = {name for name in names if ".dist-info/" not in name}
    for name in ("hutbook/__init__.py", "hutbook/py.typed"):
        told(name in names, f"{name} isn't in the wheel. In it: {', '.join(sorted(names))}")
    more = sorted(name for name in names if not name.startswith("hutbook/"))
    told(not more, f"This is in the wheel, too, and shouldn't be: {', '.join(more)}")


def test_used(installed):
    """stage 4: installed, a stranger's program can use it, in spite of hiccups"""
    routes = Routes([answer(503), answer(breaks="before")])
    with serving(routes) as site:
        said = installed(USE, site.url)
    if said.returncode:
        pytest.fail(f"This program ended with an error:\n{USE}\n{last_line(said, HERE)}")
    wanted = "hutbook 1.0.0\n7 3 12 1 9\nconfirmed\n409 True\n"
    told(
        said.stdout == wanted,
        f"This program should print\n\n{wanted}\n{USE}\nprinted:\n{said.stdout}",
    )


def test_all(installed):
    """stage 4: __all__ has the eight names, and they're there"""
    look = (
        "import hutbook; print(*getattr(hutbook, '__all__', []))\n"
        "from hutbook import *; print(*set(dir()) & set(hutbook.__all__))"
    )
    said = installed(look)
    found, there = [*said.stdout.splitlines(), "", ""][:2]
    missing = sorted(set(NAMES.split()) - set(found.split()))
    told(not missing, f"In hutbook.__all__ there's no {', '.join(missing)}.")
    missing = set(NAMES.split()) - set(there.split())
    told(not missing, f"`from hutbook import *` doesn't work: {last_line(said, HERE)}")
