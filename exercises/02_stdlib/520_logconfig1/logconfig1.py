"""Warnings among the readings.

Kwame's weather station sets up its log with one dict: formats, handlers, loggers, and the root,
to whose handlers every line goes up in the end. Five complaints are on his desk:

1. The rain gauge logs nothing. Its logger was there before the setup, and so were others.
2. Each line about the wind is in the file twice.
3. The library `serialport` logs each byte. It should write from WARNING up.
4. After `python3 logconfig1.py > readings.txt` (or `py`), warnings are among the readings.
5. On a Windows laptop, "3 °C" in the file looks like "3 �C".

Run it, look at station.log, and fix the dict. All loggers should write to both handlers: from
WARNING up to the screen, and everything to the file.

In such a dict, `"ext://sys.stdout"` means `sys.stdout`.
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
