"""Stands in for pip in the steps of a workflow: nothing is downloaded, and what is asked for has to be there already.

A project that is installed (`pip install .`) can be imported from then on: the folder with its packages is written to the file that the
variable `PYTHLINGS_PIP_ADDS` names.
"""

import importlib.metadata
import os
import re
import sys

#: What every machine of GitHub's has.
_TOOLS = ("pip", "setuptools", "wheel")
#: Options of `pip install` with a word of their own.
_WITH_WORD = (
    "-c",
    "--constraint",
    "-i",
    "--index-url",
    "--extra-index-url",
    "-f",
    "--find-links",
    "-t",
    "--target",
    "--python",
)


def main(words):
    """Do what pip would do, as far as that is possible."""
    if words[:1] != ["install"]:
        import runpy

        sys.argv = ["pip", *words]
        runpy.run_module("pip", run_name="__main__", alter_sys=True)
        return 0
    wanted, words = [], list(words[1:])
    while words:
        word = words.pop(0)
        if word in ("-r", "--requirement") and words:
            wanted += _in_file(words.pop(0))
        elif word in ("-e", "--editable"):
            continue
        elif word in ("--group",) and words:
            wanted += _in_group(words.pop(0))
        elif word in _WITH_WORD and words:
            words.pop(0)
        elif not word.startswith("-"):
            wanted.append(word)
    if not wanted:
        return _error('You must give at least one requirement to install (see "pip help install")')
    for requirement in wanted:
        status = _project(requirement) if re.match(r"[./]", requirement) else _package(requirement)
        if status:
            return status
    return 0


def _in_file(path):
    if not os.path.exists(path):
        raise SystemExit(_error(f"Could not open requirements file: [Errno 2] No such file or directory: '{path}'"))
    found = []
    with open(path, encoding="utf-8-sig") as file:
        for written in file.read().replace("\\\n", " ").splitlines():
            line = re.sub(r"(^|\s)#.*", "", written).strip()
            if line.startswith(("-r", "--requirement")):
                below = re.split(r"[\s=]+", line, maxsplit=1)[-1].removeprefix("-r")
                found += _in_file(os.path.join(os.path.dirname(path), below))
            elif line and not line.startswith("-"):
                found.append(re.sub(r"\s--hash=\S+", "", line))
    return found


def _in_group(name):
    found = _pyproject(".").get("dependency-groups", {}).get(name)
    if found is None:
        raise SystemExit(_error(f"Dependency group '{name}' not found in pyproject.toml"))
    return [each for each in found if isinstance(each, str)]


def _package(requirement):
    from packaging.markers import default_environment
    from packaging.requirements import InvalidRequirement, Requirement

    try:
        wanted = Requirement(requirement)
    except InvalidRequirement as error:
        return _error(f"Invalid requirement: '{requirement}': {str(error).splitlines()[0]}")
    if wanted.marker is not None and not wanted.marker.evaluate(default_environment() | {"extra": ""}):
        print(f"Ignoring {wanted.name}: markers don't match your environment")
        return 0
    if wanted.name.lower() in _TOOLS:
        print(f"Requirement already satisfied: {requirement}")
        return 0
    try:
        version = importlib.metadata.version(wanted.name)
    except importlib.metadata.PackageNotFoundError:
        print(
            f"ERROR: Could not find a version that satisfies the requirement {requirement} (from versions: none)",
            file=sys.stderr,
        )
        return _error(f"No matching distribution found for {requirement}")
    if not wanted.specifier.contains(version, prereleases=True):
        print(
            f"ERROR: Could not find a version that satisfies the requirement {requirement} (from versions: {version})",
            file=sys.stderr,
        )
        return _error(f"No matching distribution found for {requirement}")
    print(f"Requirement already satisfied: {requirement} ({version})")
    return 0


def _project(path):
    folder, _, extras = path.partition("[")
    about = _pyproject(folder)
    if not about and not os.path.exists(os.path.join(folder, "setup.py")):
        return _error(
            f"Directory '{folder}' is not installable. Neither 'setup.py' nor 'pyproject.toml' found."
            if os.path.isdir(folder)
            else f"Invalid requirement: '{path}'. Hint: It looks like a path. File '{path}' does not exist."
        )
    project = about.get("project", {})
    wanted = list(project.get("dependencies", []))
    for extra in filter(None, (each.strip() for each in extras.rstrip("]").split(","))):
        if extra not in project.get("optional-dependencies", {}):
            print(f"WARNING: {project.get('name', folder)} does not provide the extra '{extra}'", file=sys.stderr)
        wanted += project.get("optional-dependencies", {}).get(extra, [])
    for requirement in wanted:
        if _package(requirement):
            return 1
    below = os.path.join(folder, "src")
    with open(os.environ["PYTHLINGS_PIP_ADDS"], "a", encoding="utf-8") as file:
        file.write(os.path.abspath(below if os.path.isdir(below) else folder) + "\n")
    print(f"Successfully installed {project.get('name', os.path.basename(os.path.abspath(folder)))}")
    return 0


def _pyproject(folder):
    import tomllib

    path = os.path.join(folder, "pyproject.toml")
    if not os.path.exists(path):
        return {}
    with open(path, "rb") as file:
        try:
            return tomllib.load(file)
        except tomllib.TOMLDecodeError as error:
            raise SystemExit(_error(f"Invalid pyproject.toml: {error}")) from None


def _error(words):
    print(f"ERROR: {words}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    # The modules beside this one are no modules of Python's.
    del sys.path[0]
    sys.exit(main(sys.argv[1:]))
