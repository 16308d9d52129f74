# expect: doesn't say its encoding
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

    file = RotatingFileHandler(path, maxBytes=max_bytes, backupCount=2)
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    logger.addHandler(screen)
    logger.addHandler(file)
    return logger


