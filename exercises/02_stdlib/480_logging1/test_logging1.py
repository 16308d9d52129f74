import logging
import runpy

import logging1
import pytest
from logging1 import parse, titles
from pythlings_checks import program

FEED = "Lock 4 opens|2026-05-01\nno date here\nHigh water\tat Löwen|2026-05-02\n"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch, caplog):
    """Go to a folder with two feeds, and let the log keep every level."""
    (tmp_path / "canal.txt").write_text(FEED, encoding="utf-8")
    (tmp_path / "lake.txt").write_text("Regatta|2026-05-03\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    caplog.set_level(logging.DEBUG)


def log_of(caplog, function, *arguments):
    """Call the function and give what it has logged: a level and a message each."""
    caplog.clear()
    function(*arguments)
    return [f"{record.levelname} {record.getMessage()}" for record in caplog.records]


def check(lines, wanted, call, kinds=("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")):
    """Compare the lines of these levels."""
    lines = [line for line in lines if line.split()[0] in kinds or line in wanted]
    if lines != wanted:
        said = "\n".join(lines) or "nothing"
        hoped = "\n".join(wanted)
        pytest.fail(f"{call} logged\n{said}\n\nwanted\n{hoped}")


def test_parse():
    """parse still returns the titles"""
    assert parse("canal.txt", FEED) == ["Lock 4 opens", "High water\tat Löwen"]
    assert parse("empty.txt", "") == []


def test_titles():
    """titles still returns the titles of all files, and none for a file that isn't there"""
    assert titles(["lake.txt", "gone.txt", "canal.txt"]) == [
        "Regatta",
        "Lock 4 opens",
        "High water\tat Löwen",
    ]
    assert titles([]) == []


def test_nothing_printed(capsys):
    """parse and titles don't print anything"""
    titles(["canal.txt", "gone.txt"])
    said = capsys.readouterr().out.splitlines()
    assert not said, f"this was printed: {said[0]}"


def test_logger():
    """the module has a logger, made with the module's name"""
    logger = getattr(logging1, "logger", None)
    assert isinstance(logger, logging.Logger), "there's no logger with the name `logger` yet"
    assert logger.name == "logging1", f"the logger's name is {logger.name!r}, not the module's"


def test_warning(caplog):
    """a line without a date is a warning, with its repr"""
    lines = log_of(caplog, parse, "canal.txt", "a|b\nit's\there\n")
    want = """WARNING canal.txt, line 2: no date in "it's\\there\""""
    check(lines, [want], "parse", kinds=("INFO", "WARNING", "ERROR"))


def test_debug(caplog):
    """the number of titles is for debugging"""
    check(log_of(caplog, parse, "sea.txt", "a|b\nc|d\n"), ["DEBUG sea.txt: 2 titles"], "parse")
    check(log_of(caplog, parse, "nil.txt", ""), ["DEBUG nil.txt: 0 titles"], "parse")


def test_info(caplog):
    """how many feeds are read is an info"""
    lines = log_of(caplog, titles, ["lake.txt", "lake.txt"])
    check(lines, ["INFO reading 2 feeds"], "titles", kinds=("INFO", "WARNING", "ERROR"))


def test_error(caplog):
    """a file that can't be read is an error"""
    lines = log_of(caplog, titles, ["gone.txt"])
    check(lines, ["ERROR cannot read gone.txt"], "titles", kinds=("WARNING", "ERROR", "CRITICAL"))


def test_traceback(caplog):
    """the error comes with its traceback"""
    log_of(caplog, titles, ["gone.txt"])
    found = "Traceback" in caplog.text
    assert found, "there's no traceback in the log of a missing file"


def test_name(caplog):
    """every line carries the module's name"""
    log_of(caplog, titles, ["canal.txt", "gone.txt"])
    assert caplog.records, "nothing was logged"
    for record in caplog.records:
        assert record.name == "logging1", f"a line comes from {record.name!r}, not from 'logging1'"


def test_values(caplog):
    """the values are arguments, not part of the text"""
    log_of(caplog, titles, ["canal.txt", "gone.txt"])
    assert caplog.records, "nothing was logged"
    for record in caplog.records:
        assert record.args, f"here the values are in the text already: {record.msg!r}"


def test_configures_nothing(monkeypatch):
    """importing the module and calling its functions configures nothing"""
    calls = []
    monkeypatch.setattr(logging, "basicConfig", lambda **options: calls.append(options))
    names = runpy.run_path(logging1.__file__, run_name="feeds")
    names["titles"](["gone.txt"])
    assert not calls, "basicConfig is called outside of the block at the very bottom"
    assert "logger" in names, "there's no logger with the name `logger` yet"
    logger = names["logger"]
    assert not logger.handlers, "the module gives its logger a handler: that's the program's job"
    assert not logger.level, "the module gives its logger a level: that's the program's job"


runs = {}


def morning(folder):
    """Run the program once for all tests."""
    if not runs:
        runs["run"] = program("logging1.py", "canal.txt", "gone.txt", "lake.txt", cwd=folder)
    return runs["run"]


def test_program(tmp_path):
    """the program prints the titles, and nothing else"""
    morning(tmp_path).prints("Lock 4 opens\nHigh water\tat Löwen\nRegatta\n")


def test_program_log(tmp_path):
    """the log of the program goes to standard error"""
    ran = morning(tmp_path).succeeds()
    found = "canal.txt, line 2: no date in 'no date here'" in ran.stderr
    assert found, "the warning about line 2 of canal.txt should be on standard error"
