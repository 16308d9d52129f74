# expect: has turned nothing down, and there is no copy.ini
"""The alarm that rang on Sunday."""

import configparser


def load(path):
    """Return a ConfigParser with what is in the file (UTF-8)."""
    parser = configparser.ConfigParser()
    with open(path, encoding="utf-8") as file:
        parser.read_file(file)
    return parser


def alarm(parser, name):
    """Return one alarm as a dict: time (text), volume (int) and repeat (True or False)."""
    section = parser[name]
    return {
        "time": section["time"],
        "volume": section.getint("volume", 20),
        "repeat": section.getboolean("repeat", False),
    }


def quieter(parser, path, limit):
    """Turn each alarm that is louder than `limit` (an int) down to it, and write the file."""
    changed = []
    for name in parser.sections():
        if alarm(parser, name)["volume"] > limit:
            parser[name]["volume"] = str(limit)
            changed.append(name)
    if changed:
        with open(path, "w", encoding="utf-8") as file:
            parser.write(file)
    return changed
