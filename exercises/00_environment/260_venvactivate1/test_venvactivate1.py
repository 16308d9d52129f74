import os
import subprocess
import sys
from pathlib import Path

import pytest

from bash_for_check import bash, complaint, find_bash, run_script

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not find_bash():
        pytest.skip("bash is not installed (on Windows it comes with git)")
    folder = tmp_path_factory.mktemp("project")
    venv = [sys.executable, "-m", "venv", "--without-pip", folder / ".venv"]
    subprocess.run(venv, check=True, capture_output=True, timeout=60)
    result = run_script(HERE / "venvactivate1.sh", folder)
    result.folder = folder
    return result


def record(ran, name):
    """Return the recorded lines."""
    path = ran.folder / f"{name}.txt"
    if not path.is_file():
        return [f"(there is no {name}.txt)"]
    return path.read_text(encoding="utf-8").splitlines()


def test_no_command_fails(ran):
    """no command of the script fails"""
    assert complaint(ran) == ""


def test_before(ran):
    """before.txt: no environment, and the python of the machine"""
    outside = bash("command -v python", ran.folder).stdout.strip()
    assert [line.strip() for line in record(ran, "before")] == ["env:", outside]


def test_during_is_two_lines(ran):
    """during.txt begins with env: and has one more line"""
    assert [line[:4] for line in record(ran, "during")][:1] == ["env:"]
    assert len(record(ran, "during")) == 2


def test_during_environment(ran):
    """during.txt, line 1: VIRTUAL_ENV is the folder .venv"""
    env = record(ran, "during")[0].removeprefix("env: ").replace("\\", "/")
    found = "/".join(env.split("/")[-2:])
    assert found == f"{ran.folder.name}/.venv"


def test_during_python(ran):
    """during.txt, line 2: python is the one in .venv"""
    program = record(ran, "during")[-1].replace("\\", "/")
    scripts = "Scripts" if os.name == "nt" else "bin"
    found = "/".join(program.split("/")[-4:])
    assert found == f"{ran.folder.name}/.venv/{scripts}/python"


def test_after(ran):
    """after.txt: everything is as it was before"""
    assert record(ran, "after") == record(ran, "before")
