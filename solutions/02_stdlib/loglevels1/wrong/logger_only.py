# expect: the file gets everything
"""Two filters: the logger's level and the handler's."""

import logging

LEVELS = {
    "valve position, once a second": logging.DEBUG,
    "heating begins for the day": logging.INFO,
    "caretaker changed the programme": logging.INFO,
    "water a little low, plant runs on": logging.WARNING,
    "sensor answered at the third try": logging.WARNING,
    "room 12 could not be heated": logging.ERROR,
    "monthly report could not be written": logging.ERROR,
    "gas detected, plant shuts down": logging.CRITICAL,
}


def make_logger(name, console, file):
    """Return the logger with this name and two handlers, console and file."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.WARNING)
    logger.propagate = False
    console.setLevel(logging.WARNING)
    file.setLevel(logging.DEBUG)
    logger.addHandler(console)
    logger.addHandler(file)
    return logger


def quieten(name):
    """Let the loggers of a chatty library show ERROR and above only."""
    logging.getLogger(name).setLevel(logging.ERROR)
