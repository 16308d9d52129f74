"""Three times 41 kilos.

Freya's beehive stands on a scale that logs its weight. Since Monday every line is there three
times. Three parts of her program call `setup`, and `logging.getLogger("hive")` gives all of
them the same logger, because there's only one of each name. So it got its handlers three times.

A handler takes the lines to one place, with a level and a format of its own:

    printer = logging.StreamHandler(stream)
    printer.setLevel(logging.ERROR)
    printer.setFormatter(logging.Formatter("%(name)s %(levelname)s: %(message)s"))
    logger.addHandler(printer)

A RotatingFileHandler writes to a file that can't fill the disk. If a line would make it longer
than `maxBytes`, the file is renamed to hive.log.1, and a new one is begun. It keeps as many old
files as `backupCount` says.

Taking a handler off a logger doesn't close its file, and on Windows an open file can't be
deleted. So call the handler's `close` as well.

Write `close_all` and `setup`.
"""

import logging
from logging.handlers import RotatingFileHandler


def close_all(logger):
    """Take all handlers off the logger, and close each of them."""
    # TODO: there's a list of them, logger.handlers, and there's logger.removeHandler.


def setup(path, stream, max_bytes=100_000):
    """Return the logger "hive" with exactly two handlers, however often this is called.

    The stream gets lines from WARNING up, such as "WARNING: swarm".
    The file at path, in UTF-8, gets lines from DEBUG up: "2026-05-01 10:00:00,123 DEBUG hive:
    swarm". Date and time are called asctime. It rotates at max_bytes and keeps 2 old files.
    The handlers of the root logger get nothing.

    If it's called again, the handlers of the last time are closed, and the new path and stream
    hold.
    """
    logger = logging.getLogger("hive")
    # TODO: this is a screen that gets everything, and one more of it with each call.
    logger.addHandler(logging.StreamHandler(stream))
    return logger
