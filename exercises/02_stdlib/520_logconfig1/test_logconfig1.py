import logging
import re

import pytest
from logconfig1 import config, setup

early = logging.getLogger("station.early")


@pytest.fixture(autouse=True)
def tidy():
    """Put the root logger back and close the files."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in list(root.handlers):
        if handler not in before:
            root.removeHandler(handler)
            handler.close()
    for handler in before:
        if handler not in root.handlers:
            root.addHandler(handler)
    root.setLevel(level)


def lines(path):
    return path.read_bytes().decode("utf-8").splitlines()


def ends(path):
    return [line.split(" ", 2)[-1] for line in lines(path)]


def test_screen(tmp_path, capsys):
    """the screen gets warnings with level and logger"""
    setup(tmp_path / "a.log")
    logger = logging.getLogger("station.wind")
    logger.info("calm")
    logger.warning("gale, %s km/h", 90)
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "WARNING station.wind: gale, 90 km/h\n")


def test_file(tmp_path):
    """the file gets everything"""
    setup(tmp_path / "a.log")
    logger = logging.getLogger("station.frost")
    logger.debug("3 °C")
    logger.error("no power")
    assert ends(tmp_path / "a.log") == [
        "DEBUG station.frost: 3 °C",
        "ERROR station.frost: no power",
    ]


def test_time(tmp_path):
    """lines of the file begin with date and time, without milliseconds"""
    setup(tmp_path / "a.log")
    logging.getLogger("station").info("up")
    assert bool(re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d INFO", lines(tmp_path / "a.log")[0]))


def test_earlier_loggers(tmp_path):
    """a logger made before goes on working"""
    setup(tmp_path / "a.log")
    early.info("still here")
    assert ends(tmp_path / "a.log") == ["INFO station.early: still here"]


@pytest.mark.parametrize("name", ["serialport", "serialport.usb"])
def test_quiet(tmp_path, name):
    """the chatty library writes warnings and worse only"""
    setup(tmp_path / "a.log")
    for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
        logging.getLogger(name).log(level, "byte")
    assert ends(tmp_path / "a.log") == [f"WARNING {name}: byte", f"ERROR {name}: byte"]


@pytest.mark.parametrize("name", ["station", "serialport", "other"])
def test_once(tmp_path, capsys, name):
    """every line comes once, also after a second setup"""
    setup(tmp_path / "a.log")
    setup(tmp_path / "a.log")
    logging.getLogger(name).error("storm")
    assert ends(tmp_path / "a.log") == [f"ERROR {name}: storm"]
    assert capsys.readouterr().err == f"ERROR {name}: storm\n"


def test_names(tmp_path):
    """the handlers are called screen and file"""
    assert sorted(config(tmp_path / "a.log").get("handlers", {})) == ["file", "screen"]
