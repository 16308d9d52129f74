"""The log that had nothing to say.

At three in the morning a hotel went cold, with forty guests in it. Oluwaseun opened the log
file, which gets everything from DEBUG up, and found it half empty: warnings, and not one step
before them.

A line has to pass two doors. At the first, the level of the logger decides if it's made at all.
At the second, the level of each handler decides if it's written there. A logger without a
level of its own takes its parent's, and the root's, at the very top, is WARNING:

    >>> import logging
    >>> logging.getLogger("valve").getEffectiveLevel() == logging.WARNING
    True

A line then also goes up to the handlers of the parents, unless the logger's `propagate` is
False.

Give each event its level. Then find out why `make_logger` and `quieten` don't do what they say.
"""

import logging

# DEBUG     for hunting a fault: far too much on any other day
# INFO      everything is as it should be, and this has happened
# WARNING   it went on, but somebody should have a look some day
# ERROR     something that was asked for couldn't be done
# CRITICAL  the whole plant is down or in danger

# TODO: a level for each event, such as logging.INFO.
LEVELS = {
    "the position of each valve, once a second": None,
    "the heating has started for the day": None,
    "the caretaker has changed the timetable": None,
    "a sensor has answered, but only at the third try": None,
    "the water is a little low; heating goes on": None,
    "the monthly report couldn't be written": None,
    "room 12 couldn't be heated": None,
    "gas detected: everything is being shut down": None,
}


def make_logger(name, screen, file):
    """Return the logger of this name, with two handlers that somebody has made: screen and file.

    The screen gets lines from WARNING up, the file gets all lines from DEBUG up. The handlers
    of the root logger get nothing, and the root itself stays as it is.
    """
    logger = logging.getLogger(name)
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
    for handler in logging.getLogger(name).handlers:
        handler.setLevel(logging.ERROR)
