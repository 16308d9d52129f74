# expect: the chatty library writes warnings and worse only
"""Logging from one dict."""

import logging.config


def config(path):
    """Return the dict for logging.config.dictConfig."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "short": {"format": "%(levelname)s %(name)s: %(message)s"},
            "long": {
                "format": "%(asctime)s %(levelname)s %(name)s: %(message)s",
                "datefmt": "%Y-%m-%d %H:%M:%S",
            },
        },
        "handlers": {
            "screen": {
                "class": "logging.StreamHandler",
                "stream": "ext://sys.stderr",
                "level": "WARNING",
                "formatter": "short",
            },
            "file": {
                "class": "logging.FileHandler",
                "filename": path,
                "encoding": "utf-8",
                "formatter": "long",
            },
        },
        "loggers": {"serialport": {"level": "WARNING", "handlers": ["screen", "file"]}},
        "root": {"handlers": ["screen", "file"], "level": "DEBUG"},
    }


def setup(path):
    """Set logging up. It may be called more than once."""
    logging.config.dictConfig(config(path))
