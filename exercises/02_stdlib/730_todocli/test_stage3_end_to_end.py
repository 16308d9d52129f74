import subprocess
import sys
from pathlib import Path

import todocli


def test_session(tmp_path):
    """a session from the shell"""

    def run(*argv):
        command = [sys.executable, Path(todocli.__file__).resolve(), *argv]
        result = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
        return result.returncode, result.stdout

    assert run("add", "water the beans") == (0, "added 1\n")
    assert run("done", "1") == (0, "done 1\n")
    assert run("list") == (0, "1 [x] water the beans\n")
    assert run("remove", "9") == (1, "")
    assert run("bake") == (2, "")


def test_help():
    """--help names the commands"""
    command = [sys.executable, Path(todocli.__file__), "--help"]
    text = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    assert [name in text for name in ("add", "list", "done", "remove")] == [True] * 4
