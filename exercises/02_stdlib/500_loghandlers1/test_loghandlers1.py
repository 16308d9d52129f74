import io
import logging
import re

import pytest
from loghandlers1 import close, setup


@pytest.fixture(autouse=True)
def tidy():
    """Leave no handler behind."""
    yield
    logger = logging.getLogger("hive")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def log_all(logger):
    for level in ("debug", "info", "warning", "error"):
        getattr(logger, level)("weight %s kg, Zoë's hive", 41)


def test_console(tmp_path):
    """the console gets warnings and worse, short"""
    stream = io.StringIO()
    log_all(setup(tmp_path / "hive.log", stream))
    text = "weight 41 kg, Zoë's hive"
    assert stream.getvalue() == f"WARNING: {text}\nERROR: {text}\n"


def test_file(tmp_path):
    """the file gets everything, with level and logger"""
    path = tmp_path / "hive.log"
    log_all(setup(path, io.StringIO()))
    lines = path.read_bytes().decode("utf-8").splitlines()
    ends = [line.split(" ", 2)[-1] for line in lines]
    levels = ["DEBUG", "INFO", "WARNING", "ERROR"]
    assert ends == [f"{level} hive: weight 41 kg, Zoë's hive" for level in levels]


def test_file_time(tmp_path):
    """each line of the file begins with date and time"""
    path = tmp_path / "hive.log"
    log_all(setup(path, io.StringIO()))
    pattern = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} "
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [bool(re.match(pattern, line)) for line in lines] == [True] * 4


def test_twice(tmp_path):
    """set up twice, every line is still written once"""
    stream, path = io.StringIO(), tmp_path / "hive.log"
    setup(path, stream)
    setup(path, stream).error("swarm")
    assert stream.getvalue() == "ERROR: swarm\n"
    assert len(path.read_text(encoding="utf-8").splitlines()) == 1


def test_old_handlers_closed(tmp_path):
    """the old handlers are closed when it is set up again"""
    logger = setup(tmp_path / "a.log", io.StringIO())
    old = [h for h in logger.handlers if isinstance(h, logging.FileHandler)]
    setup(tmp_path / "b.log", io.StringIO())
    assert [handler.stream for handler in old] == [None]


def test_close(tmp_path):
    """closing takes off and closes every handler"""
    logger = setup(tmp_path / "hive.log", io.StringIO())
    handlers = list(logger.handlers)
    close(logger)
    assert logger.handlers == []
    assert [getattr(h, "stream", 0) for h in handlers if hasattr(h, "baseFilename")] == [None]


def test_rotates(tmp_path):
    """a full file is renamed and two old ones are kept"""
    logger = setup(tmp_path / "hive.log", io.StringIO(), max_bytes=200)
    for number in range(30):
        logger.info("reading %s", number)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["hive.log", "hive.log.1", "hive.log.2"]
    assert max(path.stat().st_size for path in tmp_path.iterdir()) <= 200


@pytest.mark.parametrize(
    ("size", "wanted"), [(99_999, ["hive.log"]), (100_000, ["hive.log", "hive.log.1"])]
)
def test_default_size(tmp_path, size, wanted):
    """a file is full at 100 000 bytes unless the caller says otherwise"""
    begun = "x" * (size - 50) + "\n"
    (tmp_path / "hive.log").write_bytes(begun.encode())
    logger = setup(tmp_path / "hive.log", io.StringIO())
    logger.info("y" * (50 - 1 - len("2024-05-01 10:00:00,123 INFO hive: \n")))
    assert sorted(path.name for path in tmp_path.iterdir()) == wanted


def test_not_passed_on(tmp_path):
    """the root's handlers get nothing"""
    stream = io.StringIO()
    at_root = logging.StreamHandler(stream)
    logging.getLogger().addHandler(at_root)
    setup(tmp_path / "hive.log", io.StringIO()).error("swarm")
    logging.getLogger().removeHandler(at_root)
    assert stream.getvalue() == ""
