import logging
from itertools import count

import pytest
from loglevels1 import LEVELS, make_logger, quieten

numbers = count(1)
NAMES = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]


class Keeper(logging.Handler):
    """A handler that keeps the levels of the lines that it gets."""

    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.seen = []

    def emit(self, record):
        self.seen.append(record.levelname)


@pytest.fixture
def root():
    """The root logger with a handler of ours, put back afterwards."""
    logger = logging.getLogger()
    before = [(handler, handler.level) for handler in logger.handlers]
    level, keeper = logger.level, Keeper()
    logger.addHandler(keeper)
    yield keeper
    logger.removeHandler(keeper)
    logger.setLevel(level)
    for handler, old in before:
        handler.setLevel(old)


def new_name():
    return f"plant{next(numbers)}"


def log_all(logger):
    for name in NAMES:
        logger.log(getattr(logging, name), "a line")


def check_seen(keeper, wanted, who):
    """Compare the levels of the lines that a handler got."""
    if keeper.seen != wanted:
        got = ", ".join(keeper.seen) or "nothing"
        hoped = ", ".join(wanted) or "nothing"
        pytest.fail(
            f"A line of each level is logged.\n{who} gets    {got}\nit should get    {hoped}"
        )


def chosen(event):
    level = LEVELS.get(event)
    return level if level in NAMES else logging.getLevelName(level or 0)


def check_level(event, wanted, words):
    """Say whether the level of an event is right, and not what it should be."""
    if LEVELS.get(event) is None:
        pytest.fail(f"{event!r} has no level yet.")
    if chosen(event) != wanted:
        pytest.fail(f"{event!r} isn't {chosen(event)}. {words}")


def test_valves():
    """the position of each valve, once a second"""
    event = "the position of each valve, once a second"
    check_level(event, "DEBUG", "Who wants 86,400 lines a day?")


def test_normal():
    """what happens on a good day"""
    words = "Did anything go wrong? Is it too much to read?"
    check_level("the heating has started for the day", "INFO", words)
    check_level("the caretaker has changed the timetable", "INFO", words)


def test_odd():
    """what went on, but not as it should"""
    words = "Nothing has failed. But what if nobody ever looks at it?"
    check_level("a sensor has answered, but only at the third try", "WARNING", words)
    check_level("the water is a little low; heating goes on", "WARNING", words)


def test_failed():
    """what couldn't be done"""
    words = "Was it done? And does the rest go on?"
    check_level("the monthly report couldn't be written", "ERROR", words)
    check_level("room 12 couldn't be heated", "ERROR", words)


def test_gas():
    """gas"""
    event = "gas detected: everything is being shut down"
    check_level(event, "CRITICAL", "How much of the plant goes on?")


def test_file():
    """the file gets everything"""
    screen, file = Keeper(), Keeper(logging.ERROR)
    log_all(make_logger(new_name(), screen, file))
    check_seen(file, ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"], "the file")


def test_screen():
    """the screen gets lines from WARNING up"""
    screen, file = Keeper(logging.DEBUG), Keeper()
    log_all(make_logger(new_name(), screen, file))
    check_seen(screen, ["WARNING", "ERROR", "CRITICAL"], "the screen")


def test_not_passed_on(root):
    """the root's handlers get nothing"""
    log_all(make_logger(new_name(), Keeper(), Keeper()))
    check_seen(root, [], "a handler of the root")


def test_root_stays(root):
    """the root logger stays as it is"""
    make_logger(new_name(), Keeper(), Keeper())
    level = logging.getLogger().level
    assert level == logging.WARNING, "make_logger has changed the level of the root"
    assert root in logging.getLogger().handlers, "make_logger has taken a handler off the root"


def test_returned():
    """what comes back is the logger of this name"""
    name = new_name()
    assert make_logger(name, Keeper(), Keeper()) is logging.getLogger(name), (
        f"make_logger({name!r}, …) should return the logger {name!r}"
    )


def test_quieten(root):
    """a quiet library logs from ERROR up, wherever its lines end up"""
    name = new_name()
    logging.getLogger(name).setLevel(logging.DEBUG)
    quieten(name)
    log_all(logging.getLogger(name))
    check_seen(root, ["ERROR", "CRITICAL"], "the handler of the root")


def test_quieten_below(root):
    """the loggers below it are quiet, too"""
    for below in (".motor", ".motor.bearing"):
        name = new_name()
        logging.getLogger(name).setLevel(logging.DEBUG)
        quieten(name)
        root.seen.clear()
        log_all(logging.getLogger(name + below))
        check_seen(root, ["ERROR", "CRITICAL"], "the handler of the root")


def test_quieten_own(root):
    """the library is quiet, too, where it has a handler of its own"""
    name, keeper = new_name(), Keeper()
    logging.getLogger(name).addHandler(keeper)
    quieten(name)
    log_all(logging.getLogger(name))
    check_seen(keeper, ["ERROR", "CRITICAL"], "the handler of the library")


def test_quieten_others(root):
    """everybody else is as loud as before"""
    other = logging.getLogger(new_name())
    other.setLevel(logging.INFO)
    quieten(new_name())
    log_all(other)
    check_seen(root, ["INFO", "WARNING", "ERROR", "CRITICAL"], "the handler of another logger")


def test_quieten_handlers(root):
    """handlers stay as they are"""
    name, keeper = new_name(), Keeper(logging.INFO)
    logging.getLogger(name).addHandler(keeper)
    quieten(name)
    assert keeper.level == logging.INFO, "quieten has changed the level of the library's handler"
    assert root.level == logging.NOTSET, "quieten has changed the level of the root's handler"
    assert keeper in logging.getLogger(name).handlers, "quieten has taken a handler off"
