import pathlib
import re
import runpy
import traceback

import pytest

import tracebacks1

SCRIPTS = {1: "morning.py", 2: "bundles.py", 3: "holidays.py"}
CRASHES = (NameError, ZeroDivisionError, ValueError)


def crash(script):
    """Run the script; return its error and the lowest of its own places."""
    try:
        runpy.run_path(script)
    except CRASHES as error:
        places = traceback.extract_tb(error.__traceback__)
        own = [p for p in places if pathlib.Path(p.filename).name in SCRIPTS.values()]
        return error, own[-1]
    raise AssertionError(f"{script} ran to its end; put the script back as it was")


def runs_with(script, name, value):
    """Say whether the script reaches its end when the variable has this value."""
    source = pathlib.Path(script).read_text(encoding="utf-8")
    changed = re.sub(rf"(?m)^{re.escape(str(name))} = .*$", f"{name} = {value}", source)
    pathlib.Path("changed_script.py").write_text(changed, encoding="utf-8")
    try:
        runpy.run_path("changed_script.py")
    except CRASHES:
        return False
    return True


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(tracebacks1).items()
            if name.startswith(("KIND_", "FILE_", "LINE_", "NAME_")) and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()
ANSWERS = vars(tracebacks1)


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def verdict(name, seen):
    """Say whether the answer is what the script has shown, not what that is."""
    return "right" if ANSWERS[name] == seen else f"wrong: {ANSWERS[name]!r}"


@pytest.mark.parametrize("number", SCRIPTS)
def test_kind(number):
    """the kind of each error"""
    error, _ = crash(SCRIPTS[number])
    name = f"KIND_{number}"
    judged = {name: verdict(name, type(error).__name__)}
    assert judged[name] == "right", f"traceback_{number}.txt: the first word of the last line"


@pytest.mark.parametrize("number", SCRIPTS)
def test_file(number):
    """the lowest file that is not Python's own"""
    _, place = crash(SCRIPTS[number])
    name = f"FILE_{number}"
    judged = {name: verdict(name, pathlib.Path(place.filename).name)}
    assert judged[name] == "right", f"traceback_{number}.txt: go up to a file in newspapers/"


@pytest.mark.parametrize("number", SCRIPTS)
def test_line(number):
    """the line in that file"""
    _, place = crash(SCRIPTS[number])
    name = f"LINE_{number}"
    judged = {name: verdict(name, place.lineno)}
    assert judged[name] == "right", f"traceback_{number}.txt: the lowest place in that file"


def test_name_1():
    """traceback 1: the name that Python does not know"""
    error, _ = crash(SCRIPTS[1])
    judged = {"NAME_1": verdict("NAME_1", error.name)}
    assert judged["NAME_1"] == "right", "as it stands in the script, with its spelling mistake"


def test_name_2():
    """traceback 2: with another value for the guilty variable the script runs"""
    assert runs_with(SCRIPTS[2], tracebacks1.NAME_2, 20) is True


def test_name_3():
    """traceback 3: with another value for the guilty variable the script runs"""
    assert runs_with(SCRIPTS[3], tracebacks1.NAME_3, 1) is True
