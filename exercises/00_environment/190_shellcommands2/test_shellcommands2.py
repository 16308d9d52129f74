from pathlib import Path

import pytest
from pythlings_checks import script

HERE = Path(__file__).parent
OTHER_LOG = "b 2\na ERROR 1\nb 2\nc ERROR\na ERROR 1\nB 1\na ERROR 1\nERROR z\n"


def read(path):
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """The script run on the files of this folder."""
    folder = tmp_path_factory.mktemp("station")
    for name in ("sensor.log", "selftest.sh"):
        text = (HERE / name).read_text(encoding="utf-8")
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return script("shellcommands2.sh", cwd=folder)


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    """The script run on the files of another station."""
    folder = tmp_path_factory.mktemp("other")
    (folder / "sensor.log").write_text(OTHER_LOG, encoding="utf-8", newline="\n")
    (folder / "selftest.sh").write_text("exit 17\n", encoding="utf-8", newline="\n")
    return script("shellcommands2.sh", cwd=folder)


def test_log_is_unchanged(here):
    """sensor.log is as it was"""
    here.leaves("sensor.log", read(HERE / "sensor.log"))


def test_sorted(here):
    """sorted.txt begins with the different lines of the log, sorted"""
    here.leaves("sorted.txt")
    wanted = sorted(set(read(HERE / "sensor.log").splitlines()))
    found = read(here.folder / "sorted.txt").splitlines()[: len(wanted)]
    assert found == wanted


def test_checked_at_the_end(here):
    """the last line of sorted.txt, and only that, is checked"""
    lines = sorted(set(read(HERE / "sensor.log").splitlines()))
    here.leaves("sorted.txt", "".join(f"{line}\n" for line in [*lines, "checked"]))


def test_errors(here):
    """errors.txt holds the number of lines with ERROR"""
    here.leaves("errors.txt")
    assert read(here.folder / "errors.txt").strip() == "3"


def test_status(here):
    """status.txt holds the exit status of selftest.sh"""
    here.leaves("status.txt")
    assert read(here.folder / "status.txt").strip() == "3"


def test_sorted_of_another_log(there):
    """the commands sort another log too"""
    lines = [*sorted(set(OTHER_LOG.splitlines())), "checked"]
    there.leaves("sorted.txt", "".join(f"{line}\n" for line in lines))


def test_numbers_of_another_station(there):
    """the count and the exit status are right for another station too"""
    there.leaves("errors.txt").leaves("status.txt")
    found = [read(there.folder / name).strip() for name in ("errors.txt", "status.txt")]
    assert found == ["5", "17"]
