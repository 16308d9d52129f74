import os
import shutil
from pathlib import Path

import pytest

from bash_for_check import bash, complaint, find_bash, run_script

HERE = Path(__file__).parent
WINDOWS = os.name == "nt"

# Stands in for greet.py and tells how it was started.
PROBE = """
import os, sys
if sys.argv[0] == "-m" or __spec__ is not None:
    print("python -m")
elif os.path.basename(os.environ.get("_", "")) == os.path.basename(__file__):
    print("by itself")
else:
    print("python and the file")
"""


def lines_of(name):
    return (HERE / name).read_text(encoding="utf-8").splitlines()


@pytest.fixture
def folder(tmp_path):
    if not find_bash():
        pytest.skip("bash is not installed (on Windows it comes with git)")
    if not shutil.which("python3") and not WINDOWS:
        pytest.skip("there is no python3 on the PATH")
    return tmp_path


def write(folder, text):
    (folder / "greet.py").write_text(text, encoding="utf-8", newline="\n")


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_no_command_fails(folder):
    """no command of the script fails"""
    write(folder, "\n".join(lines_of("greet.py")) + "\n")
    ran = run_script(HERE / "runways1.sh", folder)
    assert complaint(ran) == ""


def test_first_way(folder):
    """the script starts greet.py with python and the name of the file"""
    write(folder, f"{lines_of('greet.py')[0]}\n{PROBE}")
    ways = run_script(HERE / "runways1.sh", folder).stdout.splitlines()
    assert ways[:1] == ["python and the file"]


def test_second_way(folder):
    """then as a module"""
    write(folder, f"{lines_of('greet.py')[0]}\n{PROBE}")
    ways = run_script(HERE / "runways1.sh", folder).stdout.splitlines()
    assert ways[1:2] == ["python -m"]


def test_shebang():
    """the first line of greet.py is a shebang for python3"""
    assert lines_of("greet.py")[0].replace("#! ", "#!") == "#!/usr/bin/env python3"


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_third_way(folder):
    """then as a program of its own"""
    write(folder, f"{lines_of('greet.py')[0]}\n{PROBE}")
    ways = run_script(HERE / "runways1.sh", folder).stdout.splitlines()
    assert ways[2:] == ["by itself"]


def test_greet_still_greets(folder):
    """greet.py itself still prints its greeting, each time"""
    write(folder, "\n".join(lines_of("greet.py")) + "\n")
    commands = "python greet.py; python -m greet"
    greetings = bash(commands, folder).stdout.splitlines()
    assert greetings == ["Welcome aboard"] * 2
