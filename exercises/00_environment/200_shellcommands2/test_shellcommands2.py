from pathlib import Path

import pytest

from bash_for_check import find_bash, run_script

HERE = Path(__file__).parent
OTHER_LOG = "b 2\na ERROR 1\nb 2\nc ERROR\na ERROR 1\nB 1\na ERROR 1\nERROR z\n"


def read(path):
    return path.read_text(encoding="utf-8") if path.is_file() else f"(there is no {path.name})"


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """The script run on the files of this folder."""
    if not find_bash():
        pytest.skip("bash is not installed (on Windows it comes with git)")
    folder = tmp_path_factory.mktemp("station")
    for name in ("sensor.log", "selftest.sh"):
        text = (HERE / name).read_text(encoding="utf-8")
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    run_script(HERE / "shellcommands2.sh", folder)
    return folder


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    """The script run on the files of another station."""
    if not find_bash():
        pytest.skip("bash is not installed (on Windows it comes with git)")
    folder = tmp_path_factory.mktemp("other")
    (folder / "sensor.log").write_text(OTHER_LOG, encoding="utf-8", newline="\n")
    (folder / "selftest.sh").write_text("exit 17\n", encoding="utf-8", newline="\n")
    run_script(HERE / "shellcommands2.sh", folder)
    return folder


def test_log_is_unchanged(here):
    """sensor.log is as it was"""
    assert read(here / "sensor.log") == read(HERE / "sensor.log")


def test_sorted(here):
    """sorted.txt begins with the different lines of the log, sorted"""
    wanted = sorted(set(read(HERE / "sensor.log").splitlines()))
    assert read(here / "sorted.txt").splitlines()[: len(wanted)] == wanted


def test_checked_at_the_end(here):
    """the last line of sorted.txt, and only that, is checked"""
    wanted = sorted(set(read(HERE / "sensor.log").splitlines()))
    assert read(here / "sorted.txt").splitlines()[len(wanted) :] == ["checked"]


def test_errors(here):
    """errors.txt holds the number of lines with ERROR"""
    assert read(here / "errors.txt").strip() == "3"


def test_status(here):
    """status.txt holds the exit status of selftest.sh"""
    assert read(here / "status.txt").strip() == "3"


def test_sorted_of_another_log(there):
    """the commands sort another log too"""
    wanted = [*sorted(set(OTHER_LOG.splitlines())), "checked"]
    assert read(there / "sorted.txt").splitlines() == wanted


def test_numbers_of_another_station(there):
    """the count and the exit status are right for another station too"""
    found = [read(there / name).strip() for name in ("errors.txt", "status.txt")]
    assert found == ["5", "17"]
