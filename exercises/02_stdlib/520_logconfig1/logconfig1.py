"""Five complaints about one dict.

Kwame's weather station sets up its log with a single dict, which says everything: the formats,
the handlers, the loggers, and the root, to whose handlers every line goes up in the end. It's
one day old, and these are on his desk:

1. The rain gauge logs nothing at all. (Its logger was there before the setup. The same may
   happen to others.)
2. In the file, each line about the wind is there twice.
3. The library `serialport` fills the file with a line for each byte. It should only write from
   WARNING up.
4. `python3 logconfig1.py > readings.txt` (or `py`) puts warnings between the readings.
5. On a laptop with Windows, "3 °C" in the file looks like "3 Â°C".

Run it, look at the screen and at station.log, and find the five bugs in the dict. All loggers
should write to both handlers: from WARNING up to the screen, and everything to the file.

`"ext://sys.stdout"` is how such a dict says `sys.stdout`.
"""

import logging.config

rain = logging.getLogger("station.rain")


def config(path):
    """Return the dict for dictConfig. The file of the log is at path."""
    return {
        "version": 1,
        "formatters": {
            "short": {"format": "%(levelname)s %(name)s: %(message)s"},
            "long": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"},
        },
        "handlers": {
            "screen": {
                "class": "logging.StreamHandler",
                "stream": "ext://sys.stdout",
                "level": "WARNING",
                "formatter": "short",
            },
            "file": {
                "class": "logging.FileHandler",
                "filename": path,
                "formatter": "long",
            },
        },
        "loggers": {
            "station.wind": {"level": "DEBUG", "handlers": ["file"]},
            "serialport": {"level": "DEBUG"},
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
