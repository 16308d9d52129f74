import os
import shutil
from pathlib import Path

import pytest
from pythlings_checks import command, read, script, shell

HERE = Path(__file__).parent
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


def greet():
    return read("greet.py").text


def started(tmp_path, way):
    """Run the script on a greet.py that tells how it was started."""
    if not shutil.which("python3") and not WINDOWS:
        pytest.skip("there is no python3 on the PATH")
    first_line = (greet().splitlines() or [""])[0]
    (tmp_path / "greet.py").write_text(f"{first_line}\n{PROBE}", encoding="utf-8", newline="\n")
    ran = script("runways1.sh", cwd=tmp_path)
    if f"started with: {way}\n" not in ran.stdout:
        ran.succeeds()
        pytest.fail(f"No line of the script starts greet.py this way:  {way}")
    return ran


def complain(ran, part, words):
    """Point at the learner's line for what bash says in too few words."""
    text = read("runways1.sh")
    for number, line in enumerate(text.lines, 1):
        if line.strip() == part and part in ran.stderr:
            text.wrong(number, words)


def test_first_way(tmp_path):
    """the first way: Python gets the name of the file"""
    started(tmp_path, "python greet.py")


def test_second_way(tmp_path):
    """the second way: Python gets -m and the name of the module, without .py"""
    started(tmp_path, "python -m greet")


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_shebang():
    """the very first line of greet.py is the shebang"""
    text = read("greet.py")
    if not text.text.startswith("#!"):
        text.wrong(1, "The system reads this line first, and it is not the shebang.")


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_third_way(tmp_path):
    """the third way: the system starts the file itself"""
    (tmp_path / "greet.py").write_text(greet(), encoding="utf-8", newline="\n")
    ran = script("runways1.sh", cwd=tmp_path)
    if "Permission denied" in ran.stderr:
        complain(
            ran, "./greet.py", "Nobody has given greet.py the right to be run before this line."
        )
    if "not found" in ran.stderr:
        words = "The shell doesn't look for commands in this folder, unless you say so: what is missing?"
        complain(ran, "greet.py", words)
    started(tmp_path, "./greet.py").succeeds()


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_python_from_the_path(tmp_path):
    """the shebang takes the python3 that comes first on PATH, wherever that is"""
    (tmp_path / "greet.py").write_text(greet(), encoding="utf-8", newline="\n")
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


def test_whole_script(tmp_path):
    """no command of the script fails, and greet.py still prints its greeting"""
    (tmp_path / "greet.py").write_text(greet(), encoding="utf-8", newline="\n")
    if not WINDOWS:
        script("runways1.sh", cwd=tmp_path).succeeds().says("Welcome aboard\n")
    command("python greet.py", cwd=tmp_path).prints("Welcome aboard\n")
