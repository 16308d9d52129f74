# expect: a missing file is an error, not an empty configuration
"""INI files, read and written."""

import configparser


def load(path):
    """Return a ConfigParser filled from the file (UTF-8)."""
    parser = configparser.ConfigParser()
    parser.read(path, encoding="utf-8")
    return parser


def alarm(parser, name):
    """Return the alarm's settings as a dict with time, volume, repeat and folder."""
    section = parser[name]
    return {
        "time": section["time"],
        "volume": section.getint("volume"),
        "repeat": section.getboolean("repeat"),
        "folder": section["folder"],
    }


def names(parser):
    """Return the names of the alarms that repeat, in the order of the file."""
    return [name for name in parser.sections() if parser[name].getboolean("repeat")]


def quieter(parser, path, limit):
    """Set each alarm that is louder than `limit` to `limit`; write the file as UTF-8."""
    changed = []
    for name in parser.sections():
        section = parser[name]
        if section.getint("volume") > limit:
            section["volume"] = str(limit)
            changed.append(name)
    with open(path, "w", encoding="utf-8") as file:
        parser.write(file)
    return changed
