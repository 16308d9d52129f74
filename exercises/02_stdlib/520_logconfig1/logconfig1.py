"""Logging from one dict.

A program sets its logging up once, at its start, and the clearest way is one dict:

    {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"short": {"format": "%(levelname)s %(message)s"}},
        "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "short"}},
        "loggers": {"chatty": {"level": "ERROR"}},
        "root": {"handlers": ["out"], "level": "INFO"},
    }

Two traps. disable_existing_loggers is True when you leave it out: every logger made
before falls silent. And a logger with a handler of its own still passes its lines up
to the root: they come twice.

Fill in the dict for a weather station, as the docstring of config() says.
"""

import logging.config


def config(path):
    """Return the dict for logging.config.dictConfig.

    Handler "screen": standard error ("stream": "ext://sys.stderr"), WARNING and above
    ("level": "WARNING"), as "WARNING station.wind: text".
    Handler "file": the file at `path`, UTF-8, DEBUG and above, as
    "2024-05-01 10:00:00 DEBUG station.wind: text" (with a datefmt, without the
    milliseconds).
    All loggers write to both, from DEBUG up, except the library "serialport": it and
    what lies below it writes from WARNING up. Loggers made earlier go on working.
    """
    return {
        "version": 1,
        # TODO
    }


def setup(path):
    """Set logging up. It may be called more than once."""
    logging.config.dictConfig(config(path))
