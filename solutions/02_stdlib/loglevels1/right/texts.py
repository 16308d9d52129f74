"""The log that had nothing to say."""

import logging

LEVELS = {
    "the position of each valve, once a second": "DEBUG",
    "the heating has started for the day": "INFO",
    "the caretaker has changed the timetable": "INFO",
    "a sensor has answered, but only at the third try": "WARNING",
    "the water is a little low; heating goes on": "WARNING",
    "the monthly report couldn't be written": "ERROR",
    "room 12 couldn't be heated": "ERROR",
    "gas detected: everything is being shut down": "CRITICAL",
}


def make_logger(name, screen, file):
    """Return the logger of this name, with two handlers that somebody has made: screen and file.

    The screen gets lines from WARNING up, the file gets all lines from DEBUG up. The handlers
    of the root logger get nothing, and the root itself stays as it is.
    """
    logger = logging.getLogger(name)
    logger.setLevel("DEBUG")
    logger.propagate = 0
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


