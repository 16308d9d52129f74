"""Two filters: the logger's level and the handler's.

Levels say how much a line matters.

DEBUG     for whoever looks for a fault; far too much on other days
INFO      the plant does what it should
WARNING   it went on, but somebody should look at it some day
ERROR     something that was asked for could not be done
CRITICAL  the whole plant stops or is in danger

A line passes two filters. The logger's level decides whether it is made at all; the
level of each handler, whether it is shown there. A logger without a level of its
own asks its parent, and the root, at the top, has WARNING. So a new logger shows no
INFO line, however the handler is set:

    import logging
    logging.getLogger("plant").info("warm")          # not shown
    logging.getLogger("plant").getEffectiveLevel()   # 30, which is WARNING

Choose the levels of a heating plant's events, then complete the two functions.
"""

import logging

LEVELS = {
    # TODO: the level of each event, such as logging.INFO.
    "valve position, once a second": None,
    "heating begins for the day": None,
    "caretaker changed the programme": None,
    "water a little low, plant runs on": None,
    "sensor answered at the third try": None,
    "room 12 could not be heated": None,
    "monthly report could not be written": None,
    "gas detected, plant shuts down": None,
}


def make_logger(name, console, file):
    """Return the logger with this name and two handlers, console and file.

    The console shows WARNING and above, the file everything from DEBUG up. The two
    handlers are handed in. Nothing is passed on to the root's handlers.
    """
    logger = logging.getLogger(name)
    # TODO: three levels and one attribute.
    logger.addHandler(console)
    logger.addHandler(file)
    return logger


def quieten(name):
    """Let the loggers of a chatty library show ERROR and above only.

    `name` is that of the library's topmost logger; "pump" has "pump.motor" below it.
    Handlers stay as they are.
    """
    # TODO
