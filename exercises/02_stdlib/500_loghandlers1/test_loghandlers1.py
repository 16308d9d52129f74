import io
import logging
import os
import re
from logging.handlers import RotatingFileHandler

import pytest
from loghandlers1 import close_all, setup


def fresh():
    """Make the logger hive what it is before anybody has set it up."""
    logger = logging.getLogger("hive")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
    logger.setLevel(logging.NOTSET)


@pytest.fixture(autouse=True)
def tidy(tmp_path, monkeypatch):
    """Go to a folder of the test's own, and leave no handler behind."""
    monkeypatch.chdir(tmp_path)
    fresh()
    yield
    fresh()


def log_all(logger):
    for level in ("debug", "info", "warning", "error"):
        getattr(logger, level)("weight %s kg, Zoë's hive", 41)


def lines_of(path):
    """Give the lines of a file, which has to be there."""
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8").splitlines()
    except FileNotFoundError:
        pytest.fail(f"setup({path!r}, …) was called and four lines were logged: there's no {path}")
    except UnicodeDecodeError:
        pytest.fail(f"{path} isn't in UTF-8")


def ends(path):
    """Give the lines of a file without their date and time."""
    return [line.split(" ", 2)[-1] for line in lines_of(path)]


def compare(found, wanted, place):
    if found != wanted:
        got, hoped = "\n".join(found) or "nothing", "\n".join(wanted) or "nothing"
        pytest.fail(f"{place} got\n{got}\n\nand should have got\n{hoped}")


def files_of(logger):
    return [handler for handler in logger.handlers if isinstance(handler, logging.FileHandler)]


def test_screen():
    """the stream gets lines from WARNING up"""
    stream = io.StringIO()
    log_all(setup("hive.log", stream))
    wanted = ["WARNING: weight 41 kg, Zoë's hive", "ERROR: weight 41 kg, Zoë's hive"]
    compare(stream.getvalue().splitlines(), wanted, "the stream")


def test_file():
    """the file gets all lines, with level and logger"""
    log_all(setup("hive.log", io.StringIO()))
    wanted = [
        "DEBUG hive: weight 41 kg, Zoë's hive",
        "INFO hive: weight 41 kg, Zoë's hive",
        "WARNING hive: weight 41 kg, Zoë's hive",
        "ERROR hive: weight 41 kg, Zoë's hive",
    ]
    compare(ends("hive.log"), wanted, "after date and time, the file")


def test_file_time():
    """each line of the file begins with date and time"""
    log_all(setup("hive.log", io.StringIO()))
    for line in lines_of("hive.log"):
        found = re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} ", line)
        assert found, f"no date and time at the beginning: {line}"


def test_file_encoding(monkeypatch):
    """the file is in UTF-8 on every computer"""
    encodings = []
    real = RotatingFileHandler.__init__

    def noting(self, *arguments, **options):
        encoding = options.get("encoding") or (*arguments, "", "", "", "", "")[4] or "locale"
        encodings.append(encoding.lower().replace("-", "").replace("_", ""))
        real(self, *arguments, **options)

    monkeypatch.setattr(RotatingFileHandler, "__init__", noting)
    setup("hive.log", io.StringIO())
    assert encodings, "there's no handler for a file yet"
    good = "utf8" in encodings
    assert good, "the handler of the file doesn't say its encoding, so each computer takes its own"


def test_twice():
    """after a second setup each line still comes once"""
    stream = io.StringIO()
    setup("hive.log", stream)
    setup("hive.log", stream).error("swarm")
    compare(stream.getvalue().splitlines(), ["ERROR: swarm"], "the stream")
    compare(ends("hive.log"), ["ERROR hive: swarm"], "after date and time, the file")
    number = len(logging.getLogger("hive").handlers)
    assert number == 2, f"after a second setup, the logger has {number} handlers"


def test_new_places():
    """after a second setup the new path and stream hold"""
    old, new = io.StringIO(), io.StringIO()
    setup("old.log", old)
    setup("new.log", new).error("swarm")
    compare(old.getvalue().splitlines(), [], "the old stream")
    compare(new.getvalue().splitlines(), ["ERROR: swarm"], "the new stream")
    compare(ends("new.log"), ["ERROR hive: swarm"], "after date and time, new.log")
    compare(ends("old.log"), [], "old.log")


def test_old_file_closed():
    """a second setup closes the file of the first one"""
    old = files_of(setup("old.log", io.StringIO()))
    assert old, "setup adds no handler for a file yet"
    streams = [handler.stream for handler in old]
    setup("new.log", io.StringIO())
    assert all(stream.closed for stream in streams), "old.log is still open"


class Closing(logging.Handler):
    """A handler that knows if it was closed."""

    closed = False

    def close(self):
        self.closed = True
        super().close()


def three():
    logger = logging.getLogger("bees")
    logger.handlers.clear()
    handlers = [Closing(), Closing(), Closing()]
    for handler in handlers:
        logger.addHandler(handler)
    return logger, handlers


def test_close_all():
    """close_all takes all handlers off"""
    logger, _ = three()
    close_all(logger)
    left = len(logger.handlers)
    assert left == 0, f"the logger had 3 handlers, and after close_all there are still {left}"


def test_close_all_closed():
    """close_all closes each handler"""
    logger, handlers = three()
    close_all(logger)
    closed = sum(handler.closed for handler in handlers)
    assert closed == 3, f"the logger had 3 handlers, and {closed} of them were closed"


def test_close_nothing():
    """close_all doesn't mind a logger without handlers"""
    logger = logging.getLogger("drones")
    close_all(logger)
    assert logger.handlers == []


def test_rotates():
    """a full file is renamed, two old ones are kept, and none is longer than max_bytes"""
    logger = setup("hive.log", io.StringIO(), max_bytes=200)
    for number in range(30):
        logger.info("reading %s", number)
    compare(sorted(os.listdir()), ["hive.log", "hive.log.1", "hive.log.2"], "the folder")
    longest = max(os.path.getsize(name) for name in os.listdir())
    assert longest <= 200, f"max_bytes is 200, and a file has {longest} bytes"


@pytest.mark.parametrize(("size", "full"), [(99_999, False), (100_000, True)])
def test_default_size(tmp_path, size, full):
    """without max_bytes, a file is full at 100,000 bytes"""
    setup("hive.log", io.StringIO()).info("x" * (50 - len("2026-05-01 10:00:00,123 INFO hive: \n")))
    lines_of("hive.log")
    close_all(logging.getLogger("hive"))
    # The handler counts a new line as one character, also where the file gets two.
    (tmp_path / "hive.log").write_bytes(b"-" * (size - 50))
    setup("hive.log", io.StringIO()).info("x" * (50 - len("2026-05-01 10:00:00,123 INFO hive: \n")))
    renamed = (tmp_path / "hive.log.1").exists()
    words = "and it was renamed too early" if renamed else "and it wasn't renamed"
    assert renamed == full, f"with its new line, hive.log would have {size} bytes, {words}"


def test_not_passed_on():
    """the handlers of the root logger get nothing"""
    stream = io.StringIO()
    at_root = logging.StreamHandler(stream)
    logging.getLogger().addHandler(at_root)
    try:
        setup("hive.log", io.StringIO()).error("swarm")
    finally:
        logging.getLogger().removeHandler(at_root)
    compare(stream.getvalue().splitlines(), [], "a handler of the root")
