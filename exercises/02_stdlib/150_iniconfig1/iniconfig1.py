r"""INI files, read and written.

INI is the oldest format for settings that people edit: sections in brackets, one
`name = value` a line. configparser reads it. Values of [DEFAULT] show up in every
section, and %(home)s stands for the value of home.

    >>> import configparser
    >>> parser = configparser.ConfigParser()
    >>> parser.read_string("[DEFAULT]\nvolume = 40\n[sunday]\nTime = 09:30")
    >>> parser["sunday"]["time"], parser["sunday"].getint("volume")
    ('09:30', 40)

Names are kept in small letters (Time became time), and every value is text:
parser["weekday"]["repeat"] may be the text "no", and bool("no") is True. Ask for
the kind you want with getint, getfloat or getboolean.

You meet INI in setup.cfg, .flake8, systemd units and git's own settings. Look at
alarm.ini, the settings of a radio alarm, and complete the functions.
"""

import configparser


def load(path):
    """Return a ConfigParser filled from the file (UTF-8).

    A missing file raises FileNotFoundError. parser.read() does not: it leaves out
    what it cannot find; parser.read_file() takes an open file.
    """
    parser = configparser.ConfigParser()
    # TODO
    return parser


def alarm(parser, name):
    """Return the alarm's settings as a dict with time, volume, repeat and folder.

    time and folder are text, volume is a number, repeat is True or False.
    """
    section = parser[name]
    # TODO: each value in its own kind.
    return dict(section)


def names(parser):
    """Return the names of the alarms that repeat, in the order of the file."""
    # TODO
    return parser.sections()


def quieter(parser, path, limit):
    """Set each alarm that is louder than `limit` to `limit`; write the file as UTF-8.

    Return the names of the alarms that were changed. DEFAULT is left as it is.
    """
    # TODO: values that you set must be text.
    return []
