import logging

import pytest
from loglevels1 import LEVELS, make_logger, quieten


WANTED = {
    "valve position, once a second": (10, "who reads a line a second?"),
    "heating begins for the day": (20, "it is what the plant should do"),
    "caretaker changed the programme": (20, "it is what the plant should do"),
    "water a little low, plant runs on": (30, "it went on, but what if nobody looks?"),
    "sensor answered at the third try": (30, "it went on, but what if nobody looks?"),
    "room 12 could not be heated": (40, "was done what was asked for?"),
    "monthly report could not be written": (40, "was done what was asked for?"),
    "gas detected, plant shuts down": (50, "how much of the plant stops?"),
}


def still_open():
    """Return the first event without a level."""
    return next((event for event in WANTED if LEVELS.get(event) is None), "nothing")


def test_nothing_left_open():
    """every event has a level"""
    assert still_open() == "nothing", "choose all the levels first; then they are compared"


def verdict(event):
    """Say whether the level is right, not what it should be."""
    level = LEVELS[event]
    return "right" if level == WANTED[event][0] else f"wrong: {logging.getLevelName(level)}"


@pytest.mark.parametrize("event", list(WANTED))
def test_levels(event):
    """each event has the level that fits"""
    assert verdict(event) == "right", f"{event}: {WANTED[event][1]}"


class Keeper(logging.Handler):
    """A handler that keeps the messages it gets."""

    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.seen = []

    def emit(self, record):
        self.seen.append(record.levelname)


NAMES = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]
names = iter(f"plant{number}" for number in range(1000))


def log_all(logger):
    for name in NAMES:
        logger.log(getattr(logging, name), "a line")


@pytest.fixture
def plant():
    """A fresh logger with its two handlers."""
    console, file = Keeper(), Keeper(logging.ERROR)
    logger = make_logger(next(names), console, file)
    log_all(logger)
    return logger, console, file


def test_file(plant):
    """the file gets everything"""
    assert plant[2].seen == NAMES


def test_console(plant):
    """the console gets warnings and worse"""
    assert plant[1].seen == NAMES[2:]


def test_not_twice():
    """the root's handlers do not get the lines as well"""
    at_root = Keeper()
    logging.getLogger().addHandler(at_root)
    log_all(make_logger(next(names), Keeper(), Keeper()))
    logging.getLogger().removeHandler(at_root)
    assert at_root.seen == []


def test_root_untouched(plant):
    """the root keeps its level"""
    assert logging.getLogger().level == logging.WARNING


@pytest.mark.parametrize("below", ["", ".motor", ".motor.bearing"])
def test_quieten(below):
    """a library and all below it show errors only"""
    name = next(names)
    keeper = Keeper()
    library = logging.getLogger(name)
    library.addHandler(keeper)
    library.setLevel(logging.DEBUG)
    quieten(name)
    log_all(logging.getLogger(name + below))
    assert keeper.seen == ["ERROR", "CRITICAL"]


def test_quieten_others():
    """other loggers are not quieter"""
    keeper = Keeper()
    logger = make_logger(next(names), Keeper(), keeper)
    quieten(next(names))
    log_all(logger)
    assert keeper.seen == NAMES


def test_quieten_handlers():
    """the level is set on the logger, and the handlers stay as they are"""
    name, keeper = next(names), Keeper()
    logging.getLogger(name).addHandler(keeper)
    quieten(name)
    levels = (logging.getLogger(name).getEffectiveLevel(), keeper.level)
    assert levels == (logging.ERROR, logging.NOTSET)
