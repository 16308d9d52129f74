import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import program, read

import ruff1
from ruff1 import Runner, add, line, load, pages

HERE = Path(__file__).parent
FAMILIES = ["E", "F", "I", "B", "UP"]
#: A rule of each family that ruff leaves alone unless the family is selected (but F401).
PROBES = {
    "E": ("E741", "l = 1\nprint(l)\n"),
    "F": ("F401", "import os\n"),
    "I": ("I001", "import sys\nimport os\n\nprint(os, sys)\n"),
    "B": ("B006", "def add(thing, things=[]):\n    return things + [thing]\n"),
    "UP": ("UP045", "from typing import Optional\n\nnumber: Optional[int] = None\n"),
}


def ruff(folder, *options):
    """Return what ruff finds in a folder: a list of dictionaries."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--output-format", "json", "--no-cache", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if not done.stdout:
        said = [text.strip() for text in done.stderr.splitlines() if text.strip()]
        pytest.fail("ruff can't use your pyproject.toml:\n\n" + "\n".join(said[:4]))
    return json.loads(done.stdout)


@cache
def probed():
    """What ruff finds with the learner's settings, as (file, code)."""
    folder = HERE / "probes_for_check"
    folder.mkdir(exist_ok=True)
    shutil.copy(HERE / "pyproject.toml", folder)
    for family, (_, text) in PROBES.items():
        (folder / f"{family}.py").write_text(text, encoding="utf-8")
    for length in (89, 100, 101):
        text = "x = '" + "a" * (length - 6) + "'\n"
        (folder / f"long{length}.py").write_text(text, encoding="utf-8")
    found = {(Path(each["filename"]).name, each["code"]) for each in ruff(folder)}
    shutil.rmtree(folder)
    return found


def test_families():
    """pyproject.toml selects the five families"""
    for family, (code, text) in PROBES.items():
        if (f"{family}.py", code) not in probed():
            text = text.rstrip().replace("\n", "\n    ")
            pytest.fail(
                f"with your pyproject.toml, ruff finds nothing of the family {family} in this:\n\n"
                f"    {text}\n\nIt should find {code}."
            )


def test_length():
    """lines may have up to 100 characters, not more"""
    if ("long89.py", "E501") in probed():
        pytest.fail("with your pyproject.toml, lines may have 88 characters (that's the default)")
    if ("long100.py", "E501") in probed():
        pytest.fail("with your pyproject.toml, a line of 100 characters is too long (E501)")
    if ("long101.py", "E501") not in probed():
        pytest.fail("with your pyproject.toml, ruff says nothing about a line of 101 characters")


def test_clean():
    """ruff finds nothing in ruff1.py, noqa or not"""
    options = ["--isolated", "--ignore-noqa", "--line-length", "100", "--target-version", "py311"]
    found = ruff(HERE, *options, "--select", ",".join(FAMILIES), "ruff1.py")
    if found:
        first = min(found, key=lambda each: each["location"]["row"])
        fixable = sum((each["fix"] or {}).get("applicability") == "safe" for each in found)
        words = f"{first['code'] or 'ruff'}: {first['message'].rstrip('.')}."
        if len(found) > 1:
            words += f"\nruff finds {len(found)} things here; this is the first."
        if fixable:
            which = "it" if len(found) == 1 else f"{fixable} of them"
            words += f" ruff can fix {which} by itself: --fix."
        read("ruff1.py").wrong(first["location"]["row"], words)


def test_new_race():
    """add: without a race, each runner begins a new one"""
    add(Runner("Ann", 41.5))
    assert add(Runner("Bo", 44.0)) == [Runner("Bo", 44.0)]


def test_given_race():
    """add: a race that's handed in gets the runner, even an empty one"""
    race = []
    add(Runner("Ann", 41.5), race)
    add(Runner("Bo", 44.0), race)
    names = [runner.name for runner in race]
    assert names == ["Ann", "Bo"], (
        f"Ann and Bo were added to an empty race that was handed in; now it has {names}"
    )


def test_read():
    """read: the quickest first"""
    assert [each.name for each in ruff1.read(["Bo", "Ann", "Cleo"], [44, 41.5, 44])] == [
        "Ann",
        "Bo",
        "Cleo",
    ]
    assert ruff1.read([], []) == []


@pytest.mark.parametrize("minutes", [[41.5], [41.5, 44.0, 39.0]], ids=["fewer", "more"])
def test_vanished(minutes):
    """read: nobody vanishes if there are fewer minutes than names, or more"""
    try:
        found = ruff1.read(["Ann", "Bo"], list(minutes))
    except ValueError:
        return
    kind = "fewer" if len(minutes) < 2 else "more"
    names = ", ".join(each.name for each in found) or "nobody"
    pytest.fail(
        f"There are {kind} minutes than names: Ann and Bo, and {minutes}. "
        f"It should be a ValueError; the list has {names}."
    )


def test_pages():
    """pages: each club's page has the names of this club"""
    found = pages(["Tigers", "Harriers", "Owls"])
    race = [Runner("Ann", 41.5, "Harriers"), Runner("Bo", 44.0), Runner("Cleo", 45.0, "Tigers")]
    shown = {club: found[club](list(race)) for club in ("Tigers", "Harriers", "Owls")}
    wanted = {"Tigers": ["Cleo"], "Harriers": ["Ann"], "Owls": []}
    assert shown == wanted, (
        f"Ann runs for the Harriers, Cleo for the Tigers. The pages of the clubs show {shown}"
    )


def test_load():
    """load: reads JSON; what isn't JSON is a ValueError that says so"""
    assert load('[["Ann", 41.5, null]]') == [Runner("Ann", 41.5)]
    try:
        load("Ann;41.5;Harriers;and so on")
    except ValueError as error:
        assert str(error) == "these aren't results: Ann;41.5;Harriers;an"


def test_line():
    """line: place, name, club and minutes"""
    assert line(1, Runner("Ann", 41.5, "Harriers")) == "1. Ann (Harriers) 41.5"
    assert line(12, Runner("Bo", 44)) == "12. Bo 44.0"


def test_program():
    """the program prints the results"""
    program("ruff1.py").prints(
        "1. Odhiambo 39.2\n2. Ann (Harriers) 41.5\n3. Ye-jin (Tigers) 44.0\n4. Luís 47.1\n"
    )
