import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pythlings_checks import program


def start_of_python():
    """Return how many seconds it takes to start Python: on a busy machine everything takes longer."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-I", "-c", "pass"], check=True)
    return time.monotonic() - began


@cache
def drawn(width, height, processes):
    """Run the program once. Return the run, and which rows each process has drawn."""
    start = start_of_python()
    with TemporaryDirectory() as folder:
        ran = program(
            "processes1.py",
            str(width),
            str(height),
            str(processes),
            env={
                "NOTE_WHO_DRAWS": folder,
                "PATIENCE": str(3 + 30 * start),
                "PYTHONIOENCODING": "utf-8",
            },
            limit=6 + 60 * start,
        )
        rows = {path.name: path.read_text("utf-8").split() for path in Path(folder).iterdir()}
    return ran, rows


def ended_by_us(ran):
    return "time" in ran.stderr or ran.status is None or ran.status < 0


SIX_BY_FIVE = "▲▲▲▲▲▲\n▲ ▲ ▲ \n▲▲  ▲▲\n▲   ▲ \n▲▲▲▲  \n"


def test_poster():
    """the poster, from top to bottom"""
    ran, _ = drawn(6, 5, 2)
    if "bootstrapping phase" in ran.stderr:
        pytest.fail(
            "A new process began to start processes itself. It imports your file first, and what "
            'isn\'t below `if __name__ == "__main__":` is done again there.'
        )
    if "KeyError" in ran.stderr:
        pytest.fail(
            "KeyError: the rows aren't in the `poster` of the main process. The helpers have filled "
            "their own."
        )
    if ended_by_us(ran):
        pytest.fail(
            "The program never ends. If it waits for rows: do they come? Each process imports this "
            "file, so what's made at its left margin, a queue or a dict, is another one in each. What "
            "they share is handed over in `args`."
        )
    ran.prints(SIX_BY_FIVE)


def test_by_helpers():
    """the helpers draw, and not the main process"""
    ran, rows = drawn(6, 5, 2)
    ran.succeeds()
    if any(who.startswith("main") for who in rows):
        pytest.fail("Some rows were drawn by the main process. The helpers should draw them all.")
    if "alone" in rows:
        pytest.fail(
            "2 processes were asked for, and the first had to draw alone: for seconds no other one "
            "drew beside it. Are they all started before somebody waits for the first?"
        )
    if len(rows) != 2:
        pytest.fail(f"2 processes were asked for. The rows were drawn by {len(rows)}.")


def test_each_row_once():
    """each row is drawn once"""
    ran, rows = drawn(6, 5, 2)
    ran.succeeds()
    numbers = sorted(number for some in rows.values() for number in some)
    if numbers != ["0", "1", "2", "3", "4"]:
        pytest.fail(f"The poster has the rows 0 to 4. Drawn were: {', '.join(numbers) or 'none'}.")


def test_wide():
    """a poster as wide as the museum, with more helpers than rows"""
    drawn(6, 5, 2)[0].succeeds()
    ran, _ = drawn(150_000, 2, 3)
    if ended_by_us(ran):
        pytest.fail(
            "A poster 150000 wide never ends. A helper can't leave before somebody has taken its "
            "rows from the queue, and somebody waits in `join` for it to leave."
        )
    ran.succeeds()
    lines = ran.stdout.splitlines()
    if [len(line) for line in lines] != [150_000, 150_000] or lines[0] == lines[1]:
        pytest.fail("A poster 150000 wide and 2 high should be two long rows. It isn't.")
