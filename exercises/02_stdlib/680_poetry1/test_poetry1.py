from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from pythlings_checks import read

CARET = "There are no carets in [project]: write out from which version on, and below which."


def project():
    return read("pyproject.toml")


def limits(file, path, specifier, good, bad):
    """Fail, at this path, unless these versions are allowed and those are not."""
    for version in good:
        if version not in specifier:
            file.wrong(path, f"This doesn't allow {version}, which was allowed before.")
    for version in bad:
        if version in specifier:
            file.wrong(path, f"This allows {version}, which wasn't allowed before.")


def needed(file, path, name):
    """Return which versions of a package are allowed in the list at this path."""
    lines = file[path]
    if not isinstance(lines, list):
        file.wrong(path, "This should be a list of texts, a package in each.")
    for line in lines:
        try:
            package = Requirement(line)
        except InvalidRequirement:
            file.wrong(path, CARET if "^" in line else f"pip can't read this: {line}")
        if package.name.lower() == name:
            return package.specifier
    file.wrong(path, f"{name} isn't in it.")
    return None


def test_about():
    """[project] has the name, the version, the description and the readme, as before"""
    file = project()
    file.has("project.name", "seedlist").has("project.version", "0.4.0")
    file.has("project.description", "Which seeds are in the house, and how old they are")
    file.has("project.readme", "about.md")


def test_author():
    """Ada is the author: a table with name and email, in a list"""
    project().has("project.authors", [{"name": "Ada Okafor", "email": "ada@seeds.example"}])


def test_python():
    """requires-python: 3.11 or newer, below 4"""
    file = project()
    path = "project.requires-python"
    try:
        specifier = SpecifierSet(file[path])
    except InvalidSpecifier:
        file.wrong(path, CARET if "^" in file[path] else "pip can't read this.")
    limits(file, path, specifier, ["3.11.0", "3.11.4", "3.14.0", "3.20.1"], ["3.10.9", "4.0.0"])


def test_rich():
    """the dependency rich: what ^14.0 means, written out"""
    file = project()
    path = "project.dependencies"
    specifier = needed(file, path, "rich")
    limits(file, path, specifier, ["14.0.0", "14.3.1", "14.99"], ["13.9.4", "15.0.0", "16.1"])


def test_httpx():
    """the dependency httpx: what ^0.28 means, below 1.0"""
    file = project()
    path = "project.dependencies"
    specifier = needed(file, path, "httpx")
    for version in ("0.29.0", "0.30", "0.99"):
        if version in specifier:
            file.wrong(
                path,
                f"This allows httpx {version}. Below 1.0, a new middle number may break "
                "something, so ^0.28 doesn't allow it.",
            )
    limits(file, path, specifier, ["0.28.0", "0.28.1", "0.28.9"], ["0.27.2", "1.0.0"])


def test_only_two():
    """pytest and ruff aren't dependencies of the project: its users don't need them"""
    file = project()
    for line in file["project.dependencies"]:
        if line.startswith(("pytest", "ruff", "python")):
            file.wrong("project.dependencies", f"This doesn't belong here: {line}")
    file.lacks("project.optional-dependencies")


def test_script():
    """the command seedlist calls main of the module seedlist.cli"""
    project().has("project.scripts", {"seedlist": "seedlist.cli:main"})


def test_group():
    """pytest and ruff are in Poetry's group dev, with their carets"""
    project().has("tool.poetry.group.dev.dependencies", {"pytest": "^8.2", "ruff": "^0.9"})


def test_build_system():
    """poetry-core builds it, from 2.0 on and below 3.0"""
    file = project()
    file.has("build-system.build-backend", "poetry.core.masonry.api")
    path = "build-system.requires"
    specifier = needed(file, path, "poetry-core")
    if "1.9.1" in specifier or "3.0.0" in specifier or "2.0.0" not in specifier:
        file.wrong(path, "poetry-core should be from 2.0 on and below 3.0.")


def test_old_form():
    """nothing is left of the old form in [tool.poetry]"""
    file = project()
    for key in ("dev-dependencies", "dependencies", "authors", "name", "version"):
        file.lacks(f"tool.poetry.{key}")
    file.lacks("tool.poetry.description").lacks("tool.poetry.readme")
