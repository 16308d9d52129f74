import logging
import re

import pytest
from workplace import Workplace


@pytest.fixture
def place(tmp_path, capsys, monkeypatch):
    return Workplace(tmp_path, capsys, monkeypatch)


def log(place, name="meters.log"):
    """Return the log's lines without their time."""
    lines = (place.folder / name).read_bytes().decode("utf-8").splitlines()
    pattern = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} "
    assert [line for line in lines if not re.match(pattern, line)] == []
    return [line[24:] for line in lines]


def test_success(place):
    """an import is logged with its file"""
    place.readings("M-1,2024-05-01,100")
    place.run("import", "in.csv")
    assert log(place) == ["INFO imported 1, refused 0 from in.csv"]


def test_refused(place):
    """each refused row is a warning"""
    place.readings("Mä-1,2024-05-01,100", ",2024-05-01,1", "M-1,x,1")
    place.run("import", "in.csv")
    assert log(place) == [
        "WARNING line 3: no meter",
        "WARNING line 4: bad day 'x'",
        "INFO imported 1, refused 2 from in.csv",
    ]


def test_each_run_once(place):
    """many runs in one process add their lines once each"""
    place.readings("M-1,2024-05-01,100")
    for _ in range(3):
        place.run("import", "in.csv")
    assert len(log(place)) == 1 + 2 + 2


def test_own_log(place):
    """the log is where the settings say"""
    place.readings("M-1,2024-05-01,100")
    place.run("--log", "a.log", "import", "in.csv")
    place.run("--log", "b.log", "import", "in.csv")
    assert (len(log(place, "a.log")), len(log(place, "b.log"))) == (1, 2)
    assert (place.folder / "meters.log").exists() is False


def test_failure(place):
    """what cannot be done is an error in the log"""
    place.run("import", "no.csv")
    assert [line.split()[0] for line in log(place)] == ["ERROR"]


def test_quiet(place):
    """without --verbose standard error holds only the refused rows"""
    place.readings("M-1,2024-05-01,100", "M-1,x,1")
    assert place.run("import", "in.csv")[2] == "line 3: bad day 'x'\n"


def test_verbose(place):
    """--verbose shows information too"""
    place.readings("M-1,2024-05-01,100")
    assert "imported 1, refused 0 from in.csv" in place.run("--verbose", "import", "in.csv")[2]
    assert place.run("--verbose", "import", "in.csv")[2].count("from in.csv") == 1


def test_files_closed(place, monkeypatch):
    """the log file is written, and closed at the end"""
    made = []
    init = logging.FileHandler.__init__

    def spy(self, *args, **kwargs):
        made.append(self)
        init(self, *args, **kwargs)

    monkeypatch.setattr(logging.FileHandler, "__init__", spy)
    place.readings("M-1,2024-05-01,100")
    place.run("import", "in.csv")
    assert len(log(place)) == 1
    assert [handler.stream for handler in made if handler.stream] == []


def test_closed(place):
    """the line is logged, and no handler is left behind"""

    def handlers():
        loggers = [logging.getLogger(), *map(logging.getLogger, logging.root.manager.loggerDict)]
        return [h for one in loggers for h in one.handlers if hasattr(h, "baseFilename")]

    before = [h for h in handlers() if "nul" not in h.baseFilename]
    place.readings("M-1,2024-05-01,100")
    place.run("import", "in.csv")
    assert len(log(place)) == 1
    after = [h for h in handlers() if "nul" not in h.baseFilename]
    assert after == before
