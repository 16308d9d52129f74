import functools
import json
import shutil
import tempfile
from pathlib import Path

import pytest
from pythlings_checks import program

HERE = Path(__file__).parent
# A system whose files are in another encoding unless a program says UTF-8.
OTHER = {
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": "utf-8",
}
LAST_WEEK = '{"7":["Los B\\u00fahos",12],"12":["\u5317\u98ce",30],"3":["table 3",0]}'


@functools.cache
def evening(*typed, before=None):
    """Play an evening with what was in scores.json before; return the run and the file then."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(HERE / "json1.py", folder)
        file = folder / "scores.json"
        if before is not None:
            file.write_bytes(before.encode())
        ran = program(folder / "json1.py", typed=typed, cwd=folder, env=OTHER)
        after = file.read_bytes().decode("utf-8", "replace") if file.exists() else None
    return ran, after


def in_file(typed, after):
    """Return what the file says, or say what is wrong with it."""
    if after is None:
        pytest.fail(f"{typed} was typed, and there is no scores.json afterwards")
    try:
        return json.loads(after)
    except ValueError:
        pytest.fail(f"scores.json isn't JSON: {after}")


def first():
    """Play the first evening."""
    return evening("7 12", "12 8", "7 Los Búhos", "3 8", "7 5", "")


def test_first_evening():
    """an evening without a file begins with nothing, and ends with the ranking"""
    first()[0].shows(
        "> 7 12\n> 12 8\n> 7 Los Búhos\n> 3 8\n> 7 5\n> \n"
        "  17 Los Búhos\n   8 table 3\n   8 table 12\n"
    )


def test_saved():
    """scores.json has each table with its name and its points"""
    ran, after = first()
    ran.succeeds()
    saved = in_file("7 12", after)
    if saved != {"7": ["Los Búhos", 17], "12": ["table 12", 8], "3": ["table 3", 8]}:
        pytest.fail(f"tables 7, 12 and 3 got points, and scores.json says {saved}")


def test_goes_on():
    """the next evening goes on with what the file says, and no table is there twice"""
    evening("7 9", "5 31", "", before=LAST_WEEK)[0].shows(
        "> 7 9\n> 5 31\n> \n  31 table 5\n  30 北风\n  21 Los Búhos\n   0 table 3\n"
    )


def test_cable():
    """7 12, 7 3, 7 Night Owls, then a power cut: the next start knows them all"""
    after = evening("7 12", "7 3", "7 Night Owls")[1]
    evening("", before=after)[0].shows("> \n  15 Night Owls\n")


def test_letters():
    """scores.json is in UTF-8, with letters such as ú as they are"""
    after = first()[1] or ""
    if "Los Búhos" not in after:
        pytest.fail(f"scores.json doesn't show the name Los Búhos. It says {after}")


def test_indented():
    """scores.json is indented by two spaces"""
    lines = (first()[1] or "").splitlines()
    for wanted in ["{", '  "7": [', '    "Los Búhos",', "    17"]:
        if wanted not in lines:
            pytest.fail(f"scores.json has no line `{wanted}`. Its lines are {lines}")


def test_damaged():
    """a file that isn't JSON ends the program, and isn't touched"""
    ran, after = evening("7 12", "", before='{"7": ["Los B')
    if after != '{"7": ["Los B':
        pytest.fail(f"scores.json was damaged, and now it says {after}")
    ran.fails().says("JSONDecodeError")
