import re
import shutil
from pathlib import Path

import pytest

from pythlings_checks import command

HERE = Path(__file__).parent
ROOMS = ["2", "40", "1300"]


def commands():
    lines = (HERE / "pdb1.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.strip().startswith("#")]


RUNS = {}


@pytest.fixture
def vault(tmp_path):
    """Return what pdb showed for a room, with the commands as they were typed."""

    def run(room):
        if room not in RUNS:
            shutil.copy(HERE / "vault.py", tmp_path)
            keys = "".join(f"{line}\n" for line in commands())
            (tmp_path / "room.txt").write_text(f"{room}\n", encoding="utf-8")
            RUNS[room] = command("python -m pdb vault.py", typed=keys, cwd=tmp_path, limit=9)
        return RUNS[room]

    return run


def code(room):
    result = 7
    for digit in str(int(room) * 7919):
        result = result * 31 + int(digit)
    return str(result % 100000)


def seen(ran):
    """Return what somebody at the keyboard would have seen."""
    shown = re.sub(r"\S*vault\.py", "vault.py", ran.stdout)
    typed = [*commands(), *[""] * shown.count("(Pdb) ")]
    for line in typed:
        shown = shown.replace("(Pdb) ", f"(pdb) {line}\n", 1)
    return shown.rstrip()


def place(text, ran):
    """Return where this text is in what pdb showed, as a word of its own, or -1."""
    found = re.search(rf"(?<![\w.]){re.escape(text)}(?![\w.])", ran.stdout)
    return found.start() if found else -1


@pytest.mark.parametrize("room", ROOMS)
def test_code(vault, room):
    """pdb prints the finished code"""
    ran = vault(room)
    if place(code(room), ran) < 0:
        pytest.fail(f"for room {room} the finished code is not printed:\n\n{seen(ran)}")


@pytest.mark.parametrize("room", ROOMS)
def test_hint(vault, room):
    """pdb prints the hint, which only the caller knows"""
    ran = vault(room)
    hint = place(f"under chair {int(room) * 3 + 11}", ran)
    if hint < 0:
        pytest.fail(f"for room {room} the hint is not printed:\n\n{seen(ran)}")
    if hint < place(code(room), ran):
        pytest.fail(f"first the code, then the hint:\n\n{seen(ran)}")


@pytest.mark.parametrize("room", ROOMS)
def test_end(vault, room):
    """the program runs to its end, once"""
    ran = vault(room)
    times = ran.stdout.count("locked with *")
    if times != 1:
        pytest.fail(f'the program printed "locked with" {times} times:\n\n{seen(ran)}')


def test_no_complaint(vault):
    """pdb understands every command"""
    ran = vault("40")
    if "*** " in ran.stdout:
        pytest.fail(f"pdb complains in a line that begins with ***:\n\n{seen(ran)}")


def test_leaves():
    """the last command leaves pdb"""
    last = commands()[-1:]
    if last not in (["quit"], ["q"], ["exit"]):
        pytest.fail("the last line of pdb1.txt should be a command that leaves pdb")
