from pathlib import Path

import pytest
from pythlings_checks import read, script

HERE = Path(__file__).parent
LOG = (HERE / "sensor.log").read_text(encoding="utf-8").replace("\r\n", "\n")
SORTED = """\
08:00 mill 12.0
08:00 pier 11.5
08:05 pier ERROR no signal
08:10 mill 12.5
08:10 pier 11.0
08:15 mill ERROR battery low
checked
"""
OTHER_LOG = "b 2\na ERROR 1\nb 2\nc ERROR\na ERROR 1\nB 1\na ERROR 1\nERROR z\n"
OTHER_SORTED = "B 1\nERROR z\na ERROR 1\nb 2\nc ERROR\nchecked\n"


def station(folder, log, selftest):
    (folder / "sensor.log").write_text(log, encoding="utf-8", newline="\n")
    (folder / "selftest.sh").write_text(selftest, encoding="utf-8", newline="\n")
    return script("shellcommands2.sh", cwd=folder)


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """The script run on the files of this folder."""
    return station(tmp_path_factory.mktemp("station"), LOG, 'echo "testing"\nexit 3\n')


def has_number(ran, name, number):
    """Check that a file holds this number; the wc of a Mac puts spaces before it."""
    ran.leaves(name)
    if (ran.folder / name).read_text(encoding="utf-8").strip() != number:
        ran.leaves(name, f"{number}\n")


def test_log_is_unchanged(here):
    """sensor.log is as it was"""
    if not (here.folder / "sensor.log").read_text(encoding="utf-8"):
        pytest.fail("sensor.log is empty: > empties a file before any command has read it.")
    here.leaves("sensor.log", LOG)


def test_sorted_is_kept(here):
    """sorted.txt still has the lines of the log when the word checked comes"""
    here.leaves("sorted.txt")
    found = read(here.folder / "sorted.txt")
    if "08:00 mill 12.0" not in found.lines:
        found.wrong(1, "The lines of the log were here, and now they are gone: who wrote last?")


def test_each_line_once(here):
    """sorted.txt has each line only once, however far apart equal lines are in the log"""
    found = read(here.folder / "sorted.txt")
    for number, line in enumerate(found.lines, 1):
        if line in found.lines[: number - 1]:
            found.wrong(number, "This line is in the file twice.")


def test_sorted(here):
    """sorted.txt has the lines in order, and checked at its end"""
    here.leaves("sorted.txt", SORTED)


def test_errors(here):
    """errors.txt has the number of lines with ERROR"""
    has_number(here, "errors.txt", "3")


def test_status(here):
    """status.txt has the exit status of the self-test, not of a later command"""
    has_number(here, "status.txt", "3")


def test_another_station(tmp_path):
    """at another station, with another log, all three files are right as well"""
    ran = station(tmp_path, OTHER_LOG, "exit 17\n").leaves("sorted.txt", OTHER_SORTED)
    has_number(ran, "errors.txt", "5")
    has_number(ran, "status.txt", "17")


def test_second_night(tmp_path):
    """the second night writes all three files anew, not below the old ones"""
    station(tmp_path, OTHER_LOG, "exit 17\n")
    ran = station(tmp_path, LOG, "exit 0\n").leaves("sorted.txt", SORTED)
    has_number(ran, "errors.txt", "3")
    has_number(ran, "status.txt", "0")
