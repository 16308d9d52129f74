from pathlib import Path

import pytest
from packaging.requirements import InvalidRequirement, Requirement
from pythlings_checks import read

HERE = Path(__file__).parent
RUNS_WITH = {"click": "8.1.7", "platformdirs": "4.2.0", "tomli-w": "1.0.0"}
WORKS_WITH = {"pytest": "8.2.0", "ruff": "0.5.0"}


def requirements(path):
    """Return the requirements of a list in pyproject.toml by name."""
    file, found = read("pyproject.toml"), {}
    for number, line in enumerate(file[path]):
        try:
            need = Requirement(line)
        except InvalidRequirement:
            file.wrong(f"{path}[{number}]", "pip cannot read this as a requirement.")
        found[need.name.lower()] = need.specifier
    return found


def needs():
    """Return the dependencies by name."""
    return requirements("project.dependencies")


def needed(name):
    """Return the versions of a dependency, which has to be there."""
    found = needs()
    if name not in found:
        read("pyproject.toml").wrong("project.dependencies", f"`{name}` is missing here.")
    return found[name]


def extra():
    """Return the requirements of the extra dev by name."""
    return requirements("project.optional-dependencies.dev")


def text_of_license():
    return read("LICENSE").text


def test_toml_is_read():
    """pyproject.toml is TOML that a program can read"""
    read("pyproject.toml").has("project")


def test_name_and_python():
    """name, version and the needed Python are as they were"""
    file = read("pyproject.toml")
    file.has("project.name", "bird-count").has("project.version", "0.3.0")
    file.has("project.requires-python", ">=3.11")


def test_dependencies():
    """the project depends on what it needs to run, and on nothing else"""
    found = sorted(needs())
    assert found == sorted(RUNS_WITH), "the names in project.dependencies"


@pytest.mark.parametrize("name", RUNS_WITH)
def test_versions_of_today(name):
    """the versions of today will do"""
    lets_in = needed(name)
    assert RUNS_WITH[name] in lets_in, f"the version of {name} that is installed today"


@pytest.mark.parametrize("name", RUNS_WITH)
def test_later_versions(name):
    """later versions will do too: nothing is pinned with =="""
    major, minor, last = RUNS_WITH[name].split(".")
    later = [f"{major}.{minor}.{int(last) + 1}", f"{major}.{int(minor) + 1}.0"]
    lets_in = [version for version in later if version in needed(name)]
    assert lets_in == later, f"those of two later versions of {name} that are let in"


@pytest.mark.parametrize("name", RUNS_WITH)
def test_older_versions(name):
    """older versions, which nobody has tried, will not do"""
    lets_in = needed(name)
    assert "0.0.9" not in lets_in, f"a very old version of {name}"


def test_older_by_a_little():
    """not even a version that is only a little older"""
    older = {"click": "8.1.6", "platformdirs": "4.1.0", "tomli-w": "0.9.9"}
    let_in = [name for name in older if older[name] in needed(name)]
    assert let_in == [], "packages of which a version older than today's is let in"


def test_extra():
    """the extra dev holds what only developers need"""
    found = sorted(extra())
    assert found == sorted(WORKS_WITH), "the names in project.optional-dependencies.dev"


def test_versions_of_the_extra():
    """the extra also starts at the versions of today and pins nothing"""
    wanted = {"pytest": ["8.2.0", "8.3.0"], "ruff": ["0.5.0", "0.5.1"]}
    tried = {"pytest": ["8.1.0", *wanted["pytest"]], "ruff": ["0.4.9", *wanted["ruff"]]}
    let_in = {name: list(extra()[name].filter(tried[name])) for name in extra()}
    assert let_in == wanted, "the versions that project.optional-dependencies.dev lets in"


def test_licence_of_the_project():
    """the licence is the one that keeps the copyright notice, by its SPDX id"""
    read("pyproject.toml").has("project.license", "MIT")


def test_licence_file_is_named():
    """the file with the licence goes with the project"""
    read("pyproject.toml").has("project.license-files", ["LICENSE"])


def test_year_and_name():
    """LICENSE says from when on the copyright is whose"""
    read("LICENSE").has_line("Copyright (c) 2024 Fen Bird Club")
    lines = [line.strip() for line in read("LICENSE").lines]
    claims = [line for line in lines if line.startswith("Copyright")]
    assert claims == ["Copyright (c) 2024 Fen Bird Club"], "the lines with a copyright"


def test_text_of_the_licence():
    """LICENSE holds the text of that licence, with nothing else changed"""
    wanted = (HERE / "licences" / "MIT.txt").read_text(encoding="utf-8")
    wanted = wanted.replace("<year>", "2024").replace("<copyright holders>", "Fen Bird Club")
    found = text_of_license().split()
    assert found == wanted.split(), "the words of LICENSE"
