# expect: make_logger has changed the level of the root
"""The log that had nothing to say."""

import logging

LEVELS = {
    "the position of each valve, once a second": logging.DEBUG,
    "the heating has started for the day": logging.INFO,
    "the caretaker has changed the timetable": logging.INFO,
    "a sensor has answered, but only at the third try": logging.WARNING,
    "the water is a little low; heating goes on": logging.WARNING,
    "the monthly report couldn't be written": logging.ERROR,
    "room 12 couldn't be heated": logging.ERROR,
    "gas detected: everything is being shut down": logging.CRITICAL,
}


def make_logger(name, screen, file):
    """Return the logger of this name, with two handlers that somebody has made: screen and file.

    The screen gets lines from WARNING up, the file gets all lines from DEBUG up. The handlers
    of the root logger get nothing, and the root itself stays as it is.
    """
    logger = logging.getLogger(name)
    logging.getLogger().setLevel(logging.DEBUG)
    logger.propagate = False
    screen.setLevel(logging.WARNING)
    file.setLevel(logging.DEBUG)
    logger.addHandler(screen)
    logger.addHandler(file)
    return logger


def quieten(name):
    """Let a chatty library log nothing below ERROR any more, wherever its lines end up.

    name is its topmost logger: "pump" for a library with "pump" and "pump.motor". Handlers stay
    as they are, since others use them, too.
    """
    logging.getLogger(name).setLevel(logging.ERROR)


