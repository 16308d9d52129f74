import logging
import re
from itertools import count

import pytest
from logconfig1 import config, setup
from pythlings_checks import program

numbers = count(1)
early = logging.getLogger("station.early")


@pytest.fixture(autouse=True)
def tidy(tmp_path, monkeypatch):
    """Go to a folder of the test's own, put all loggers back and close the files."""
    monkeypatch.chdir(tmp_path)
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    loggers = [root]
    for name in ("station.wind", "station.rain", "station.early", "serialport", "serialport.usb"):
        loggers.append(logging.getLogger(name))
    for logger in loggers:
        for handler in list(logger.handlers):
            if handler not in before:
                logger.removeHandler(handler)
                handler.close()
        logger.disabled = False
        logger.propagate = True
        logger.setLevel(logging.NOTSET)
    for handler in before:
        if handler not in root.handlers:
            root.addHandler(handler)
    root.setLevel(level)


def lines():
    with open("a.log", encoding="utf-8") as file:
        return file.read().splitlines()


def compare(found, wanted, place):
    if found != wanted:
        got, hoped = "\n".join(found) or "nothing", "\n".join(wanted) or "nothing"
        pytest.fail(f"{place} got\n{got}\n\nand should have got\n{hoped}")


def compare_file(*wanted):
    """Compare the file with these lines, date and time aside."""
    compare([line.split(" ", 2)[-1] for line in lines()], list(wanted), "the file")


def compare_screen(capsys, *wanted):
    captured = capsys.readouterr()
    compare(captured.err.splitlines(), list(wanted), "standard error")
    compare(captured.out.splitlines(), [], "standard output")


def log_all(name, message):
    for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
        logging.getLogger(name).log(level, message)


def test_early():
    """complaint 1: a logger that was there before the setup goes on working"""
    setup("a.log")
    early.error("still here")
    compare_file("ERROR station.early: still here")


def test_early_one():
    """complaint 1: so does the rain gauge's"""
    logging.getLogger("station.rain")
    setup("a.log")
    logging.getLogger("station.rain").error("2 mm")
    compare_file("ERROR station.rain: 2 mm")


def test_wind():
    """complaint 2: each line about the wind is in the file once"""
    setup("a.log")
    log_all("station.wind", "12 km/h")
    compare_file(
        "DEBUG station.wind: 12 km/h",
        "INFO station.wind: 12 km/h",
        "WARNING station.wind: 12 km/h",
        "ERROR station.wind: 12 km/h",
    )


def test_wind_screen(capsys):
    """complaint 2: warnings about the wind still get to the screen, once"""
    setup("a.log")
    log_all("station.wind", "12 km/h")
    compare(
        "".join(capsys.readouterr()).splitlines(),
        ["WARNING station.wind: 12 km/h", "ERROR station.wind: 12 km/h"],
        "the screen",
    )


def test_port():
    """complaint 3: the library writes from WARNING up"""
    setup("a.log")
    log_all("serialport", "byte 7")
    compare_file("WARNING serialport: byte 7", "ERROR serialport: byte 7")


def test_port_below():
    """complaint 3: so do the loggers below it"""
    setup("a.log")
    log_all("serialport.usb", "byte 7")
    compare_file("WARNING serialport.usb: byte 7", "ERROR serialport.usb: byte 7")


def test_screen(capsys):
    """complaint 4: the log goes to standard error"""
    setup("a.log")
    log_all("snow", "up")
    compare_screen(capsys, "WARNING snow: up", "ERROR snow: up")


def test_encoding(monkeypatch):
    """complaint 5: the file is in UTF-8 on every computer"""
    encodings = []
    real = logging.FileHandler.__init__

    def noting(self, filename, mode="a", encoding=None, *others, **options):
        encodings.append((encoding or "locale").lower().replace("-", "").replace("_", ""))
        real(self, filename, mode, encoding, *others, **options)

    monkeypatch.setattr(logging.FileHandler, "__init__", noting)
    setup("a.log")
    good = "utf8" in encodings
    assert good, "the handler of the file doesn't say its encoding, so each computer takes its own"


def test_file():
    """the file gets every line of other loggers, once"""
    setup("a.log")
    name = f"snow{next(numbers)}"
    log_all(name, "3 °C")
    compare_file(
        f"DEBUG {name}: 3 °C",
        f"INFO {name}: 3 °C",
        f"WARNING {name}: 3 °C",
        f"ERROR {name}: 3 °C",
    )


def test_file_time():
    """lines of the file begin with date and time"""
    setup("a.log")
    logging.getLogger(f"snow{next(numbers)}").info("up")
    for line in lines():
        found = re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} INFO", line)
        assert found, f"no date and time at the beginning: {line}"


def test_again(capsys):
    """after a second setup every line still comes once"""
    setup("a.log")
    setup("a.log")
    name = f"snow{next(numbers)}"
    logging.getLogger(name).error("storm")
    compare_file(f"ERROR {name}: storm")
    compare("".join(capsys.readouterr()).splitlines(), [f"ERROR {name}: storm"], "the screen")


def test_names():
    """the handlers are still called screen and file"""
    assert sorted(config("a.log")["handlers"]) == ["file", "screen"]


runs = {}


def station(folder):
    """Run the program once for all tests."""
    if not runs:
        runs["station"] = program("logconfig1.py", cwd=folder)
    return runs["station"]


def test_program(tmp_path):
    """the program prints its readings, and nothing else"""
    station(tmp_path).prints("6:00  12 km/h  3 °C\n7:00  90 km/h  5 °C\n8:00  91 km/h  4 °C\n")


def test_program_log(tmp_path):
    """the file of the program has its day, and its screen what was bad about it"""
    ran = station(tmp_path).succeeds()
    compare(
        ran.stderr.splitlines(),
        ["WARNING station.wind: a gale: 91 km/h", "ERROR station.rain: the gauge has blown away"],
        "standard error",
    )
    file = ran.leaves("station.log").folder / "station.log"
    compare(
        [line.split(" ", 2)[-1] for line in file.read_text(encoding="utf-8").splitlines()],
        [
            "INFO station.rain: the gauge is empty",
            "DEBUG station.wind: 12 km/h at 3 °C",
            "DEBUG station.wind: 90 km/h at 5 °C",
            "DEBUG station.wind: 91 km/h at 4 °C",
            "WARNING station.wind: a gale: 91 km/h",
            "ERROR station.rain: the gauge has blown away",
        ],
        "station.log",
    )
