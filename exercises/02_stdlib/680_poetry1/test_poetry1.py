import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest


@pytest.fixture
def project():
    """What stands in [project]."""
    return read().get("project", {})


def read():
    return tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))


def bounds(specifier):
    """Return the set of conditions, each version without zeros at its end."""
    found = set()
    for part in specifier.replace("(", "").replace(")", "").split(","):
        sign, version = re.fullmatch(r"\s*([<>=~!^]*)\s*([\w.]+)\s*", part).groups()
        numbers = version.split(".")
        while len(numbers) > 1 and numbers[-1] == "0":
            numbers.pop()
        found.add(sign + ".".join(numbers))
    return found


def needs(lines):
    """Return a dict: package -> its conditions."""
    found = {}
    for line in lines:
        name, rest = re.fullmatch(r"([\w-]+)\s*(.*)", line).groups()
        found[name.lower()] = bounds(rest) if rest else set()
    return found


@pytest.mark.parametrize(("key", "wanted"), [("name", "seedlist"), ("version", "0.4.0")])
def test_name(project, key, wanted):
    """name and version stand in [project]"""
    assert project.get(key) == wanted


def test_description(project):
    """description and readme stand in [project]"""
    assert (bool(project.get("description")), project.get("readme")) == (True, "README.md")


def test_python(project):
    """Python 3.11 or newer, below 4"""
    assert bounds(project.get("requires-python", "none")) == {">=3.11", "<4"}


def test_dependencies(project):
    """the two packages are the dependencies"""
    assert sorted(needs(project.get("dependencies", []))) == ["httpx", "rich"]


def test_rich(project):
    """^14.0 of rich, written out"""
    assert needs(project["dependencies"])["rich"] == {">=14", "<15"}


def test_httpx(project):
    """^0.28 of httpx, written out: in 0.x the middle number is the one that breaks"""
    assert needs(project["dependencies"])["httpx"] == {">=0.28", "<0.29"}


def test_author(project):
    """the author has a name and an address, as a table"""
    assert project.get("authors") == [{"name": "Ada Okafor", "email": "ada@seeds.example"}]


def test_script(project):
    """the command seedlist calls main of the module cli"""
    assert project.get("scripts") == {"seedlist": "seedlist.cli:main"}


def test_group():
    """pytest and ruff are in the group dev, with carets"""
    group = read().get("tool", {}).get("poetry", {}).get("group", {}).get("dev", {})
    found = {name: bounds(spec) for name, spec in group.get("dependencies", {}).items()}
    assert found == {"pytest": {"^8.2"}, "ruff": {"^0.9"}}


def test_build_system():
    """poetry-core builds it, and poetry itself, where it is installed, has no complaint"""
    build = read().get("build-system", {})
    assert needs(build.get("requires", [])) == {"poetry-core": {">=2", "<3"}}
    assert build.get("build-backend") == "poetry.core.masonry.api"
    poetry = shutil.which("poetry")
    if poetry:
        result = subprocess.run([poetry, "check"], check=False, capture_output=True, text=True)
        assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("key", ["name", "version", "dependencies", "dev-dependencies", "authors"])
def test_old_style(key):
    """nothing of the old style is left in [tool.poetry]"""
    poetry = read().get("tool", {}).get("poetry", {})
    assert sorted({key} & set(poetry)) == []
