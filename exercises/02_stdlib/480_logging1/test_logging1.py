import ast
import logging
from pathlib import Path

import logging1
import pytest
from logging1 import parse, refresh

FEED = "Sluice opened|2024-05-01\nno date here\nHigh water|2024-05-02\n"


def failing(address):
    if "bad" in address:
        raise OSError(f"no route to {address}")
    return FEED


@pytest.fixture(autouse=True)
def everything(caplog):
    """Let the log show all levels."""
    caplog.set_level(logging.DEBUG)


def test_parse():
    """parse still returns the titles"""
    assert parse("canal", FEED) == ["Sluice opened", "High water"]


def test_refresh():
    """refresh still returns the titles of each feed"""
    found = refresh({"canal": "x", "lake": "bad"}, failing)
    assert found == {"canal": ["Sluice opened", "High water"], "lake": []}


def test_nothing_printed(capsys):
    """nothing is printed any more"""
    refresh({"canal": "x", "lake": "bad"}, failing)
    assert capsys.readouterr().out == ""


def test_warning(caplog):
    """a line without date is a warning"""
    parse("canal", FEED)
    warnings = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert warnings == ["canal, line 2: no date in 'no date here'"]


@pytest.mark.parametrize("count", [0, 3])
def test_debug(caplog, count):
    """the number of titles is for debugging"""
    parse("lake", "a|b\n" * count)
    assert caplog.record_tuples == [("logging1", logging.DEBUG, f"lake: {count} titles")]


def test_info(caplog):
    """the beginning of the work is information"""
    refresh({"canal": "x", "lake": "y"}, failing)
    infos = [r.getMessage() for r in caplog.records if r.levelno == logging.INFO]
    assert infos == ["reading 2 feeds"]


def test_exception(caplog):
    """a feed that fails is an error with its traceback, without a warning beside it"""
    refresh({"lake": "bad"}, failing)
    severe = [r for r in caplog.records if r.levelno >= logging.WARNING]
    assert [(r.levelname, r.getMessage()) for r in severe] == [("ERROR", "cannot read lake")]
    assert "Traceback" in caplog.text
    assert "no route to bad" in caplog.text


def test_name(caplog):
    """every line carries the module's name"""
    refresh({"canal": "x", "lake": "bad"}, failing)
    assert {record.name for record in caplog.records} == {"logging1"}


def test_lazy(caplog):
    """the values stand behind the text, not in it"""
    refresh({"canal": "x", "lake": "bad"}, failing)
    assert len(caplog.records) == 5
    early = [record.msg for record in caplog.records if not record.args]
    assert early == []


def test_no_configuration():
    """the module prints nothing and configures nothing"""
    tree = ast.parse(Path(logging1.__file__).read_text(encoding="utf-8"))
    calls = [ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    unwanted = ("print", "logging.basicConfig", "logger.addHandler", "logger.setLevel")
    assert [call for call in calls if call in unwanted] == []
