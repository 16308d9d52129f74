import fnmatch
import functools
import re
import shutil
import sys
import tempfile
import tomllib
import types as modules
from pathlib import Path

import pytest
from types_for_check import HERE, ask

PACKAGES = ("lagoon", "screens", "logbook")
PROBES = {
    "lagoon/probe_defs.py": "def deep(metres):\n    return metres > 3\n",
    "lagoon/probe_half.py": "def deep(metres: float, hour):\n    return metres > hour\n",
    "lagoon/probe_calls.py": "from logbook.book import captains\n\nNAMES = captains()\n",
    "lagoon/probe_any.py": (
        "import json\n\n\ndef deep(text: str) -> float:\n    return json.loads(text)\n"
    ),
    "screens/probe_defs.py": "def show(metres):\n    return metres\n",
    "screens/probe_list.py": "def show(metres: list) -> None:\n    print(metres)\n",
    "screens/probe_calls.py": "from logbook.book import captains\n\nNAMES = captains()\n",
    "screens/probe_type.py": "def show(metres: float) -> str:\n    return metres\n",
    "screens/probe_import.py": "import tidestables\n\nprint(tidestables)\n",
    "logbook/probe_defs.py": "def trips(captain):\n    return captain\n",
    "logbook/probe_half.py": "def trips(captain: str, hour):\n    return captain, hour\n",
    "logbook/probe_calls.py": (
        "from logbook.book import captains\n\n\ndef first() -> object:\n    return captains()\n"
    ),
    "logbook/probe_inside.py": 'def trips(captain):\n    return "trips: " + 3\n',
    "logbook/probe_type.py": "def trips(hour: int) -> str:\n    return hour\n",
    "logbook/probe_import.py": "import tidestables\n\nprint(tidestables)\n",
}


@functools.cache
def report():
    """Return what mypy says with the learner's settings, about the packages and the probes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for package in PACKAGES:
            shutil.copytree(HERE / package, folder / package)
        shutil.copy(HERE / "pyproject.toml", folder)
        for path, text in PROBES.items():
            (folder / path).write_text(text, encoding="utf-8")
        return ask(folder, PACKAGES, ("--config-file", str(folder / "pyproject.toml")))


def said(path):
    return [error for error in report() if error.file == path and error.kind == "error"]


def refused(path, words):
    if not said(path):
        code = PROBES[path].rstrip().replace("\n", "\n    ")
        pytest.fail(f"with your settings, {words}:\n\n    {code}")


def accepted(path, words):
    for error in said(path):
        code = PROBES[path].rstrip().replace("\n", "\n    ")
        pytest.fail(f"{words}:\n\n    {code}\n\nmypy: {error.message}  [{error.code}]")


def settings():
    try:
        return tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        pytest.fail(f"pyproject.toml can't be read: {error}")


def test_blind():
    """no package has all of its errors ignored"""
    mypy = settings().get("tool", {}).get("mypy", {})
    for table in (mypy, *mypy.get("overrides", ())):
        where = f"for {table['module']}" if "module" in table else "for everything"
        if table.get("ignore_errors"):
            pytest.fail(f"ignore_errors is true {where}: all errors there are ignored")
        if table.get("follow_imports", "normal") != "normal":
            pytest.fail(f"follow_imports is {table['follow_imports']} {where}")
        if table.get("exclude"):
            pytest.fail("something is excluded")


def test_ignores():
    """nothing in logbook/book.py is ignored, and its functions have no hints"""
    text = (HERE / "logbook/book.py").read_text(encoding="utf-8")
    found = re.search(r"#\s*(type:\s*ignore|mypy:).*", text)
    if found:
        pytest.fail(f"logbook/book.py has {found[0]}")
    for line in text.splitlines():
        if line.startswith("def ") and re.search(r"->|\(\w+\s*:", line):
            pytest.fail(f"logbook should stay without hints today: {line}")


def test_lagoon():
    """in lagoon, everything that strict asks for holds"""
    refused("lagoon/probe_defs.py", "mypy lets a function without hints through in lagoon")
    refused("lagoon/probe_half.py", "mypy lets a function with half its hints through in lagoon")
    refused("lagoon/probe_any.py", "mypy lets this through in lagoon")
    refused("lagoon/probe_calls.py", "lagoon may call a function without hints")


def test_screens():
    """screens is strict, too"""
    refused("screens/probe_defs.py", "mypy lets a function without hints through in screens")
    refused("screens/probe_list.py", "mypy lets this through in screens")
    refused("screens/probe_type.py", "mypy lets this through in screens")


def test_screens_calls():
    """screens may call functions that have no hints"""
    accepted("screens/probe_calls.py", "this is fine in screens, and mypy refuses it")


def test_logbook():
    """logbook may be without hints"""
    accepted("logbook/probe_defs.py", "this is fine in logbook, and mypy refuses it")
    accepted("logbook/probe_half.py", "this is fine in logbook, and mypy refuses it")
    accepted("logbook/probe_calls.py", "this is fine in logbook, and mypy refuses it")


def test_inside():
    """mypy still looks inside the functions of logbook"""
    refused("logbook/probe_inside.py", "mypy doesn't look inside this function of logbook")
    refused("logbook/probe_type.py", "mypy lets this through in logbook")


def test_imports():
    """only tidetables may be missing"""
    for package in ("screens", "logbook"):
        refused(f"{package}/probe_import.py", f"a misspelt import isn't noticed in {package}")


def test_clean():
    """mypy has nothing to say about the three packages"""
    for error in report():
        if error.kind == "error" and error.file not in PROBES:
            lines = (HERE / error.file).read_text(encoding="utf-8").splitlines()
            line = lines[error.line - 1].strip()
            pytest.fail(
                f"{error.file}, line {error.line}:\n\n    {line}\n\n{error.message}  [{error.code}]"
            )


def test_trip(monkeypatch):
    """a captain's last trip"""
    tides = modules.ModuleType("tidetables")
    tides.height = lambda hour: hour / 12
    monkeypatch.setitem(sys.modules, "tidetables", tides)
    from logbook.book import captains, last_trip
    from screens.captain import greeting

    assert last_trip("Hana") == "sandbank at 17"
    assert last_trip("Rasheed") == "north pier at 9"
    assert last_trip("Bo") == "none"
    assert captains() == ["Hana", "Rasheed"]
    assert greeting("Hana") == "Welcome, Hana. Your last trip: sandbank at 17"


def test_marker():
    """py.typed goes into the wheel, with lagoon"""
    data = settings().get("tool", {}).get("setuptools", {}).get("package-data", {})
    patterns = [*data.get("lagoon", ()), *data.get("*", ())]
    found = any(fnmatch.fnmatch("py.typed", pattern) for pattern in patterns)
    if not found:
        pytest.fail(f"the package data of lagoon is {patterns}, and py.typed isn't among it")
