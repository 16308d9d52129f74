"""Warnings among the readings."""

import logging.config

rain = logging.getLogger("station.rain")


def config(path):
    """Return the dict for dictConfig. The file of the log is at path."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "short": {"format": "%(levelname)s %(name)s: %(message)s"},
            "long": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"},
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
        "loggers": {
            "serialport": {"level": "WARNING"},
        },
        "root": {"level": "DEBUG", "handlers": ["screen", "file"]},
    }


def setup(path):
    """Set up the log."""
    logging.config.dictConfig(config(path))


def main():
    """Be a weather station for three hours."""
    setup("station.log")
    wind = logging.getLogger("station.wind")
    port = logging.getLogger("serialport")
    rain.info("the gauge is empty")
    for hour, speed, degrees in [(6, 12, 3), (7, 90, 5), (8, 91, 4)]:
        port.debug("byte %s", speed)
        print(f"{hour}:00  {speed} km/h  {degrees} °C")
        wind.debug("%s km/h at %s °C", speed, degrees)
        if speed > 90:
            wind.warning("a gale: %s km/h", speed)
    rain.error("the gauge has blown away")


if __name__ == "__main__":
    main()


# Why this way
#
# `disable_existing_loggers` is True if the dict doesn't mention it, and modules make their
# loggers when they're imported, so mostly before the setup. The wind's entry is gone: a logger
# needs one only for a level of its own. With "propagate": False it would be there once, too,
# but then its warnings wouldn't reach the screen. Such a dict is often read from a TOML file.
