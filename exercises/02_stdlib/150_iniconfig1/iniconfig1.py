"""The alarm that rang on Sunday.

alarm.ini, beside this file, says when Henrik's radio alarm wakes his family. INI is an old
format that people still edit by hand: a [section], and in it `name = value`. What's in
[DEFAULT] holds for every section that doesn't say otherwise.

    >>> import configparser
    >>> parser = configparser.ConfigParser()
    >>> parser.read_string("[DEFAULT]\\nvolume = 40\\n[sunday]\\nTime = 09:30")
    >>> parser["sunday"]["time"], parser["sunday"]["volume"]
    ('09:30', '40')

Names come in small letters, and every value is text. Henrik writes:

    1. sunday says `repeat = no`, and yet it rings every Sunday!
    2. I typed alarms.ini by mistake. No error; the house overslept.
    3. I asked for a limit of 9. sunday, at 100, stayed as loud as before.
    4. And DEFAULT was turned down, too. It's meant for new alarms.

The docstrings say what each function promises. Find the lines that don't keep it.
"""

import configparser


def load(path):
    """Return a ConfigParser with what is in the file (UTF-8).

    If there is no such file, raise FileNotFoundError.
    """
    parser = configparser.ConfigParser()
    parser.read(path, encoding="utf-8")
    return parser


def alarm(parser, name):
    """Return one alarm as a dict: time (text), volume (int) and repeat (True or False).

    If neither its section nor [DEFAULT] sets them, the volume is 20, and repeat is False.
    """
    section = parser[name]
    return {
        "time": section["time"],
        "volume": section.get("volume", 20),
        "repeat": bool(section.get("repeat", False)),
    }


def quieter(parser, path, limit):
    """Turn each alarm that is louder than `limit` (an int) down to it, and write the file.

    Return the names of the alarms that were turned down, in the order of the file. Nothing
    else in the settings changes: not what [DEFAULT] says, and not the other alarms.
    """
    changed = []
    for name in parser:
        if parser[name]["volume"] > str(limit):
            parser[name]["volume"] = str(limit)
            changed.append(name)
    with open(path, "w", encoding="utf-8") as file:
        parser.write(file)
    return changed
