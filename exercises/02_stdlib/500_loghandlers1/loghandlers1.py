"""One logger, two handlers.

A handler carries log lines to a place: StreamHandler to a stream such as standard
error, FileHandler to a file. RotatingFileHandler begins a new file when the old one
is full, and keeps a few old ones as .1, .2 ..., so that the disk does not fill up.

    import logging

    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    logging.getLogger("hive").addHandler(handler)

A logger exists once per name for the whole program. Whoever sets it up twice (in a
test, in a reload) has its handlers twice and reads every line twice. And a file
handler holds its file open: on Windows nobody can delete it until it is closed.

Set up the log of a beehive's scales.
"""

import logging
from logging.handlers import RotatingFileHandler


def close(logger):
    """Take all handlers off the logger and close each of them."""
    # TODO


def setup(path, stream, max_bytes=100_000):
    """Return the logger "hive" with exactly two handlers, however often it is called.

    The stream gets WARNING and above, as "WARNING: text". The file gets DEBUG and
    above in UTF-8, as "2024-05-01 10:00:00,123 DEBUG hive: text"; when a line would
    make it longer than max_bytes, it is renamed to .1 and a new one begins; two old
    files are kept. The root's handlers get nothing.
    """
    logger = logging.getLogger("hive")
    # TODO: close what is there, set levels and formats, add both handlers.
    logger.addHandler(logging.StreamHandler(stream))
    return logger
