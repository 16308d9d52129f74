# expect: set up twice, every line is still written once
"""One logger, two handlers."""

import logging
from logging.handlers import RotatingFileHandler


def close(logger):
    """Take all handlers off the logger and close each of them."""
    for handler in logger.handlers:
        logger.removeHandler(handler)
        handler.close()


def setup(path, stream, max_bytes=100_000):
    """Return the logger "hive" with exactly two handlers, however often it is called."""
    logger = logging.getLogger("hive")
    close(logger)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False

    console = logging.StreamHandler(stream)
    console.setLevel(logging.WARNING)
    console.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))

    file = RotatingFileHandler(path, maxBytes=max_bytes, backupCount=2, encoding="utf-8")
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    logger.addHandler(console)
    logger.addHandler(file)
    return logger
