import os
import re
import shutil

import pytest
from pythlings_checks import read, script, shell

WINDOWS = os.name == "nt"

# Takes the place of greet.py and tells how it was started.
PROBE = """
import os
if __name__ != "__main__":
    pass  # -m greet.py imports it, and fails then
elif __spec__ is not None:
    print("started with: python -m greet")
elif os.path.basename(os.environ.get("_", "")) == os.path.basename(__file__):
    print("started with: ./greet.py")
else:
    print("started with: python greet.py")
"""


def run(folder, greet):
    """Run the script beside this greet.py."""
    if not shutil.which("python3") and not WINDOWS:
        pytest.skip("there is no python3 on the PATH")
    (folder / "greet.py").write_text(greet, encoding="utf-8", newline="\n")
    return script("runways1.sh", cwd=folder)


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """The script, run on the learner's own greet.py."""
    return run(tmp_path_factory.mktemp("ferry"), read("greet.py").text)


@pytest.fixture(scope="module")
def probed(tmp_path_factory):
    """The script, run on a greet.py that tells how it was started."""
    first_line = (read("greet.py").lines or [""])[0]
    if first_line.startswith("#!") and "python" not in first_line:
        first_line = "#!/usr/bin/env python3"  # test_shebang says what is wrong with it
    return run(tmp_path_factory.mktemp("probe"), f"{first_line}\n{PROBE}")


def started(probed, way):
    """Check that the script starts greet.py in this way."""
    if f"started with: {way}\n" not in probed.stdout:
        text = read("runways1.sh")
        for number, line in enumerate(text.lines, 1):
            if re.match(r"\s*(ba|da|z)?sh\s+\S*greet\.py", line):
                text.wrong(number, "This gives greet.py to the shell, but it is written in Python.")
        probed.succeeds()
        pytest.fail(f"No line of the script starts greet.py this way:  {way}")


def complain(ran, part, words):
    """Point at the learner's line for what bash says in too few words."""
    text = read("runways1.sh")
    for number, line in enumerate(text.lines, 1):
        if line.strip() == part and part in ran.stderr:
            text.wrong(number, words)


def test_first_way(probed):
    """the first way: Python gets the name of the file"""
    started(probed, "python greet.py")


def test_second_way(probed):
    """the second way: Python gets -m and the name of the module, without .py"""
    started(probed, "python -m greet")


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
@pytest.mark.usefixtures("ran")
def test_shebang():
    """the very first line of greet.py is the shebang"""
    text = read("greet.py")
    if not text.text.startswith("#!"):
        text.wrong(1, "The system reads this line first, and it is not the shebang.")
    if "python" not in text.lines[0]:
        text.wrong(1, "This line names another program than python3 to run greet.py.")


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_third_way(ran, probed):
    """the third way: the system starts the file itself"""
    if "Permission denied" in ran.stderr:
        complain(
            ran, "./greet.py", "Nobody has given greet.py the right to be run before this line."
        )
    if "not found" in ran.stderr:
        words = "The shell doesn't look for commands in this folder, unless you say so: what is missing?"
        complain(ran, "greet.py", words)
    started(probed, "./greet.py")
    probed.succeeds()


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_python_from_the_path(tmp_path):
    """the shebang takes the python3 that comes first on PATH, wherever that is"""
    (tmp_path / "greet.py").write_text(read("greet.py").text, encoding="utf-8", newline="\n")
    (tmp_path / "greet.py").chmod(0o755)
    machine = tmp_path / "other"
    machine.mkdir()
    (machine / "python3").write_text('#!/bin/sh\necho "python3 of the ferry"\n', encoding="utf-8")
    (machine / "python3").chmod(0o755)
    path = os.pathsep.join([str(machine), os.environ["PATH"]])
    ran = shell("./greet.py", cwd=tmp_path, env={"PATH": path})
    if "python3 of the ferry" not in ran.stdout:
        words = "This finds no python3 that is anywhere else, as it is on the ferry."
        read("greet.py").wrong(1, words)


def test_whole_script(ran):
    """no command of the script fails, and greet.py still prints its greeting"""
    if not WINDOWS:
        ran.succeeds()
    ran.says("Welcome aboard\n")
