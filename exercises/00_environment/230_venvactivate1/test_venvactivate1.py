import os
import subprocess
import sys
from pathlib import Path

import pytest
from pythlings_checks import script, shell

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("project")
    venv = [sys.executable, "-m", "venv", "--without-pip", folder / ".venv"]
    subprocess.run(venv, check=True, capture_output=True, timeout=60)
    return script("venvactivate1.sh", cwd=folder)


def record(ran, name):
    """Return the recorded lines."""
    ran.leaves(f"{name}.txt")
    return (ran.folder / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_before(ran):
    """before.txt: no environment, and the python of the machine"""
    outside = shell("command -v python", cwd=ran.folder).said
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
