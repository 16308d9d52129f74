import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

HERE = Path(__file__).parent
RUNS_WITH = {"click": "8.1.7", "platformdirs": "4.2.0", "tomli-w": "1.0.0"}
WORKS_WITH = {"pytest": "8.2.0", "ruff": "0.5.0"}


def project():
    """Return the table [project] of pyproject.toml."""
    return tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def needs():
    """Return the dependencies by name."""
    found = [Requirement(line) for line in project().get("dependencies", [])]
    return {need.name.lower(): need.specifier for need in found}


def extra():
    """Return the requirements of the extra dev by name."""
    lines = project().get("optional-dependencies", {}).get("dev", [])
    return {Requirement(line).name.lower(): Requirement(line).specifier for line in lines}


def text_of_license():
    return (HERE / "LICENSE").read_text(encoding="utf-8")


def test_toml_is_read():
    """pyproject.toml is TOML that a program can read"""
    try:
        problem = "" if project() else "the table [project] is empty"
    except tomllib.TOMLDecodeError as error:
        problem = str(error)
    assert problem == ""


def test_name_and_python():
    """name, version and the needed Python are as they were"""
    table = project()
    found = (table["name"], table["version"], table["requires-python"])
    assert found == ("bird-count", "0.3.0", ">=3.11")


def test_dependencies():
    """the project depends on what it needs to run, and on nothing else"""
    assert sorted(needs()) == sorted(RUNS_WITH)


@pytest.mark.parametrize("name", RUNS_WITH)
def test_versions_of_today(name):
    """the versions of today will do"""
    assert RUNS_WITH[name] in needs()[name]


@pytest.mark.parametrize("name", RUNS_WITH)
def test_later_versions(name):
    """later versions will do too: nothing is pinned with =="""
    major, minor, last = RUNS_WITH[name].split(".")
    later = [f"{major}.{minor}.{int(last) + 1}", f"{major}.{int(minor) + 1}.0"]
    assert [version for version in later if version in needs()[name]] == later


@pytest.mark.parametrize("name", RUNS_WITH)
def test_older_versions(name):
    """older versions, which nobody has tried, will not do"""
    assert "0.0.9" not in needs()[name]


def test_older_by_a_little():
    """not even a version that is only a little older"""
    older = {"click": "8.1.6", "platformdirs": "4.1.0", "tomli-w": "0.9.9"}
    assert [name for name in older if older[name] in needs()[name]] == []


def test_extra():
    """the extra dev holds what only developers need"""
    assert sorted(extra()) == sorted(WORKS_WITH)


def test_versions_of_the_extra():
    """the extra also starts at the versions of today and pins nothing"""
    wanted = {"pytest": ["8.2.0", "8.3.0"], "ruff": ["0.5.0", "0.5.1"]}
    tried = {"pytest": ["8.1.0", *wanted["pytest"]], "ruff": ["0.4.9", *wanted["ruff"]]}
    assert {name: list(extra()[name].filter(tried[name])) for name in extra()} == wanted


def test_licence_of_the_project():
    """the licence is the one that keeps the copyright notice, by its SPDX id"""
    assert project().get("license") == "MIT"


def test_licence_file_is_named():
    """the file with the licence goes with the project"""
    assert project().get("license-files") == ["LICENSE"]


def test_year_and_name():
    """LICENSE says from when on the copyright is whose"""
    lines = [line.strip() for line in text_of_license().splitlines()]
    assert [line for line in lines if line.startswith("Copyright")] == [
        "Copyright (c) 2024 Fen Bird Club"
    ]


def test_text_of_the_licence():
    """LICENSE holds the text of that licence, with nothing else changed"""
    wanted = (HERE / "licences" / "MIT.txt").read_text(encoding="utf-8")
    wanted = wanted.replace("<year>", "2024").replace("<copyright holders>", "Fen Bird Club")
    assert text_of_license().split() == wanted.split()
