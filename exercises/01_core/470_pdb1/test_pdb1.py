import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NUMBERS = ["7", "40", "123"]


def commands():
    lines = (HERE / "pdb1.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.strip().startswith("#")]


@cache
def transcript(number):
    """Return what pdb printed, one line each, without its prompts."""
    done = subprocess.run(
        [sys.executable, "-m", "pdb", "vault.py", number],
        cwd=HERE,
        input="".join(f"{line}\n" for line in commands()),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_COLOR": "1", "PYTHON_COLORS": "0"},
    )
    return [line.removeprefix("(Pdb) ") for line in done.stdout.splitlines()]


def offset(number):
    total = 7
    for letter in f"ferry {int(number) * 7}":
        total = total * 31 + ord(letter)
    return str(total % 9973)


def owner(number):
    return repr(f"box {int(number) ** 2 + 11}")


@pytest.mark.parametrize("number", NUMBERS)
def test_offset(number):
    """pdb prints the offset"""
    lines = transcript(number)
    printed = "printed" if offset(number) in lines else "not printed"
    assert printed == "printed", "pdb printed:\n" + "\n".join(lines)


@pytest.mark.parametrize("number", NUMBERS)
def test_owner(number):
    """pdb prints the owner, one frame up"""
    lines = transcript(number)
    printed = "printed" if owner(number) in lines else "not printed"
    assert printed == "printed", "pdb printed:\n" + "\n".join(lines)
    assert lines.index(offset(number)) < lines.index(owner(number)), "first offset, then owner"


@pytest.mark.parametrize("number", NUMBERS)
def test_end(number):
    """the program comes to its end, once"""
    lines = transcript(number)
    assert lines.count("locked") == 1, "pdb printed:\n" + "\n".join(lines)


def test_no_complaint():
    """pdb understands every command"""
    assert [line for line in transcript("7") if line.startswith("***")] == []


def test_looked_at():
    """the values are looked at in their frames, not calculated again"""
    printed = [line.split(maxsplit=1)[1] for line in commands() if line.startswith(("p ", "pp "))]
    assert sorted(set(printed) & {"offset", "owner"}) == ["offset", "owner"]


def test_leaves():
    """the last command leaves pdb"""
    assert commands()[-1] in ("quit", "q", "exit")
