import functools
import tempfile
from pathlib import Path

from pythlings_checks import program

WINTER = """\
2026-01-09 02:50 boiler 1: water 61.5 C, outside -7 C
2026-01-09 03:20 boiler 2: ERROR E04 pump stuck, water 78.5 C, outside -7 C
2026-01-09 03:45 boiler 12: ERROR E117 no flame since 03:31, water 40 C
2026-01-09 04:02 boiler 2: ERROR E04 pump stuck
"""

OTHERS = """\
2026-02-01 00:10 boiler 1: E8 cleared, water 9 C
2026-02-01 01:15 Dagny: ERROR E04 again! Is it the pump?
2026-02-01 01:16 boiler 1: pressure 140 bar, pump at 99 %
2026-02-01 02:05 boiler 3: ERROR E31 door open, called 0300 555 at 02:10
2026-02-01 02:40 boiler 3: no ERROR any more
2026-02-01 02:41 Dagny: ERROR boiler 3: E31 is gone, too
2026-02-01 02:50 boiler 10: ERROR E4 Öl low
2026-02-01 03:00 boiler 3: ERROR E31 door open
2026-02-01 03:05 boiler 3: ERROR E31 door wide open, lost 2.25 bar
2026-02-01 03:06 Dagny: 15 Cats were in the cellar
2026-02-01 03:07 boiler 1: water 10.5 C
2026-02-01 03:08 boiler 1: ERROR E17 no gas"""

CALM = """\
2026-07-01 12:00 boiler 1: off, 1200 litres
2026-07-02 12:00 boiler 1: off
"""

ICE = """\
2026-01-30 05:00 boiler 1: outside -12.5 C
2026-01-30 06:00 boiler 1: ERROR E9 frozen, outside -9 C
2026-01-30 07:00 boiler 1: outside -10 C
"""

HEAT = """\
2026-08-10 15:00 boiler 1: off, water 21.5 C, outside 31 C
2026-08-10 16:00 boiler 1: off, water 22 C, outside 30.5 C
"""


@functools.cache
def ran(log):
    """Run the program on this log."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "night.log").write_text(log, encoding="utf-8")
        return program("regex1.py", typed=["night.log"], cwd=folder).succeeds()


def part(log, kind):
    """Return the lines with a time, with a count, or with a temperature."""
    lines = ran(log).stdout.replace("Which log?", "").strip().splitlines()
    times = [line for line in lines if line[2:3] == ":" and line[:2].isdigit()]
    counts = [line for line in lines if line[:1] == "E"]
    return {"errors": times, "counts": counts, "rest": lines}[kind]


def test_errors():
    """each error is printed with its time, its code and what it was"""
    for line in ["03:20 E04 pump stuck", "04:02 E04 pump stuck"]:
        assert line in part(WINTER, "errors"), f"This line is missing: {line}"


def test_time():
    """the time is the one at the beginning of the line"""
    line = "03:45 E117 no flame since 03:31"
    assert line in part(WINTER, "errors"), f"This line is missing: {line}"


def test_every_error():
    """every error of a boiler is there, in the order of the log"""
    wanted = [
        "02:05 E31 door open",
        "02:50 E4 Öl low",
        "03:00 E31 door open",
        "03:05 E31 door wide open",
        "03:08 E17 no gas",
    ]
    found = part(OTHERS, "errors")
    for line in wanted:
        assert line in found, f"This line is missing: {line}"
    found = [line for line in found if line in wanted]
    assert found == wanted, f"The errors come in another order: {', '.join(found)}"


def test_only_errors():
    """Dagny's lines are no errors, and other lines of a boiler aren't either"""
    for line in part(OTHERS, "errors"):
        for time, who in [("01:15", "Dagny"), ("02:41", "Dagny"), ("02:40", "boiler 3")]:
            assert not line.startswith(time), f"This line of {who} is no error: {line}"
        assert not line.startswith("00:10"), f"This line of boiler 1 is no error: {line}"


def test_counts():
    """each code is printed with how often it came, sorted by code"""
    found = part(WINTER, "counts")
    assert found == ["E04: 2", "E117: 1"], f"The counts are {', '.join(found) or 'missing'}"


def test_counts_sorted():
    """codes come in the order of their letters and digits: E17, E31, E4"""
    found = part(OTHERS, "counts")
    assert found == ["E17: 1", "E31: 3", "E4: 1"], f"The counts are {', '.join(found) or 'missing'}"


def test_highest():
    """the highest temperature of the whole log is printed as it is written there"""
    last = part(WINTER, "rest")[-1:]
    assert last == ["Highest: 78.5 C"], f"The last line is {' '.join(last) or 'missing'}"


def test_highest_number():
    """10.5 is more than 9, and neither 140 bar nor 15 Cats are temperatures"""
    last = part(OTHERS, "rest")[-1:]
    assert last == ["Highest: 10.5 C"], f"The last line is {' '.join(last) or 'missing'}"


def test_highest_ice():
    """below zero, -9 is the highest of -12.5, -9 and -10"""
    last = part(ICE, "rest")[-1:]
    assert last == ["Highest: -9 C"], f"The last line is {' '.join(last) or 'missing'}"


def test_highest_later():
    """the highest temperature may be the second one of a line: 31 C outside, 21.5 C water"""
    last = part(HEAT, "rest")[-1:]
    assert last == ["Highest: 31 C"], f"The last line is {' '.join(last) or 'missing'}"


def test_none():
    """without errors and temperatures the program says so"""
    ran(CALM).shows("Which log? night.log\nNo errors.\nNo temperatures.\n")


def test_whole():
    """the three parts follow each other, and nothing else is printed"""
    ran(ICE).shows("Which log? night.log\n06:00 E9 frozen\nE9: 1\nHighest: -9 C\n")
