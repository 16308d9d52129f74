import os
import shutil
from pathlib import Path

import pytest
from pythlings_checks import command, script

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
    if not shutil.which("python3") and not WINDOWS:
        pytest.skip("there is no python3 on the PATH")
    return tmp_path


def write(folder, text):
    (folder / "greet.py").write_text(text, encoding="utf-8", newline="\n")


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_no_command_fails(folder):
    """no command of the script fails"""
    write(folder, "\n".join(lines_of("greet.py")) + "\n")
    script("runways1.sh", cwd=folder).succeeds()


def test_first_way(folder):
    """the script starts greet.py with python and the name of the file"""
    write(folder, f"{lines_of('greet.py')[0]}\n{PROBE}")
    ran = script("runways1.sh", cwd=folder)
    assert ran.stdout.splitlines()[:1] == ["python and the file"]


def test_second_way(folder):
    """then as a module"""
    write(folder, f"{lines_of('greet.py')[0]}\n{PROBE}")
    ran = script("runways1.sh", cwd=folder)
    assert ran.stdout.splitlines()[1:2] == ["python -m"]


def test_shebang():
    """the first line of greet.py is a shebang for python3"""
    assert lines_of("greet.py")[0].replace("#! ", "#!") == "#!/usr/bin/env python3"


@pytest.mark.skipif(WINDOWS, reason="Windows starts files by their ending")
def test_third_way(folder):
    """then as a program of its own"""
    write(folder, f"{lines_of('greet.py')[0]}\n{PROBE}")
    ran = script("runways1.sh", cwd=folder)
    assert ran.stdout.splitlines()[2:] == ["by itself"]


def test_greet_still_greets(folder):
    """greet.py itself still prints its greeting, each time"""
    write(folder, "\n".join(lines_of("greet.py")) + "\n")
    command("python greet.py", cwd=folder).prints("Welcome aboard\n")
    command("python -m greet", cwd=folder).prints("Welcome aboard\n")
