"""Three times 41 kilos."""

import logging
from logging.handlers import RotatingFileHandler


def close_all(logger):
    """Take all handlers off the logger, and close each of them."""
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def setup(path, stream, max_bytes=100_000):
    """Return the logger "hive" with exactly two handlers, however often this is called."""
    logger = logging.getLogger("hive")
    close_all(logger)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False

    screen = logging.StreamHandler(stream)
    screen.setLevel(logging.WARNING)
    screen.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))

    file = RotatingFileHandler(path, maxBytes=max_bytes, backupCount=2, encoding="utf-8")
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    logger.addHandler(screen)
    logger.addHandler(file)
    return logger


# Why this way
#
# `if logger.handlers: return logger` would stop the doubling, too, but then the second call's
# path would be ignored without a word. The loop goes over a copy: `removeHandler` takes things
# out of the very list that it walks along, and every second handler would be skipped. Without
# a backupCount a RotatingFileHandler never rotates, whatever maxBytes says.
