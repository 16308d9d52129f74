import re
from pathlib import Path

import pytest
from packaging.requirements import InvalidRequirement, Requirement
from pythlings_checks import read

HERE = Path(__file__).parent
NEEDS = "project.dependencies"
EXTRA = "project.optional-dependencies.dev"
# The version of the bird club's computer, one that is a little older, two later ones.
RUNS_WITH = {
    "click": ("8.1.7", "8.1.6", ["8.1.8", "8.2.0"]),
    "platformdirs": ("4.2.0", "4.1.0", ["4.2.1", "4.3.0"]),
    "tomli-w": ("1.0.0", "0.9.9", ["1.0.1", "1.1.0"]),
}
WORKS_WITH = {
    "pytest": ("8.2.0", "8.1.2", ["8.2.1", "8.3.0"]),
    "ruff": ("0.5.0", "0.4.9", ["0.5.1"]),
}


def requirements(path):
    """Return the requirements of a list by name, with their places."""
    file, found = read("pyproject.toml"), {}
    for number, line in enumerate(file[path]):
        try:
            need = Requirement(line)
        except InvalidRequirement:
            file.wrong(f"{path}[{number}]", "pip can't read this as a requirement.")
        name = re.sub(r"[-_.]+", "-", need.name.lower())
        found[name] = need.specifier, f"{path}[{number}]"
    return found


def names(path, wanted):
    """Look whether the list has these packages and no others."""
    file, found = read("pyproject.toml"), requirements(path)
    for name, (_, place) in found.items():
        if name in WORKS_WITH and name not in wanted:
            file.wrong(place, f"{name} isn't needed to run it, so not everybody should get it.")
        if name not in wanted:
            file.wrong(place, f"{name} doesn't belong in this list.")
    for name in wanted:
        if name not in found:
            file.wrong(path, f"{name} is missing in this list.")


def versions(path, wanted):
    """Look at which versions the list lets in."""
    names(path, wanted)
    file = read("pyproject.toml")
    for name, (specifier, place) in requirements(path).items():
        today, older, later = wanted[name]
        for version in later:
            if version not in specifier:
                words = f"With this, {name} {version} can't be used, and somebody will need it."
                file.wrong(place, words)
        if today not in specifier:
            file.wrong(place, f"This keeps out {name} {today}, which the bird club has.")
        if older in specifier:
            file.wrong(place, f"This lets in {name} {older}, which nobody has tried.")


def test_name_and_python():
    """name, version and the needed Python are as they were"""
    file = read("pyproject.toml")
    file.has("project.name", "bird-count").has("project.version", "0.3.0")
    file.has("project.requires-python", ">=3.11")


def test_licence():
    """the licence is the one that keeps the copyright notice, by its short name"""
    file = read("pyproject.toml")
    file.has("project.license-files", ["LICENSE"])
    found = file["project.license"]
    if found == "0BSD":
        file.wrong(
            "project.license", "0BSD lets people leave the notice out. The club wants it in."
        )
    if found != "MIT":
        file.wrong("project.license", "Here goes the short name of one of the two licences.")


def test_dependencies():
    """bird-count depends on what it needs to run, and on nothing else"""
    names(NEEDS, RUNS_WITH)


def test_versions():
    """the versions of today will do, and later ones, but not older ones"""
    versions(NEEDS, RUNS_WITH)


def test_extra():
    """the extra dev has what is needed to work on it, and nothing else"""
    file = read("pyproject.toml")
    begun = any(key.startswith("opt") for key in file.data.get("project", {}))
    if not begun and "dev" in file.data.get("dependency-groups", {}):
        words = "This makes a dependency group. An extra is in [project.optional-dependencies]."
        file.wrong("dependency-groups.dev", words)
    if not begun:
        pytest.fail("pyproject.toml has no extra yet: [project.optional-dependencies] is missing.")
    names(EXTRA, WORKS_WITH)


def test_versions_of_the_extra():
    """the same for the versions of the extra"""
    versions(EXTRA, WORKS_WITH)


def test_year_and_name():
    """LICENSE says whose copyright it is, and from when"""
    file = read("LICENSE")
    if "<" in file.text:
        number = next(n for n, line in enumerate(file.lines, 1) if "<" in line)
        file.wrong(number, "The places in <…> are for the year and the name.")
    file.has_line("Copyright (c) 2024 Fen Bird Club")


def test_text():
    """LICENSE has the whole text of that licence, with nothing else changed"""
    wanted = (HERE / "licences" / "MIT.txt").read_text(encoding="utf-8")
    wanted = wanted.replace("<year>", "2024").replace("<copyright holders>", "Fen Bird Club")
    left = wanted.split()
    file = read("LICENSE")
    for number, line in enumerate(file.lines, 1):
        for word in line.split():
            if not left or word != left[0]:
                words = f"Here the licence goes on with `{left[0]}`." if left else "It ends before."
                file.wrong(number, words)
            left.pop(0)
    if left:
        pytest.fail(f"The text breaks off. After that comes: {' '.join(left[:6])} …")
