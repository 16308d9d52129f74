"""Settings from the environment.

Every running program has an environment: names with text values, handed down by
whoever started it. Servers are configured this way, because one program can then
run in three places without a change in its code.

    >>> import os
    >>> os.environ["PRINTER_HOST"] = "attic.example"
    >>> os.environ.get("PRINTER_HOST", "localhost")
    'attic.example'
    >>> os.environ.get("PRINTER_NAME", "unnamed")
    'unnamed'

Values are always text. "0" and "false" are texts that are not empty, so `if` takes
them for true. Numbers and flags have to be made by you, once, in one place.

Complete the settings of a print server. Read the environment when a function is
called, not when the file is imported: otherwise no test can change it.
"""

import os

HOST = os.environ.get("PRINTER_HOST", "localhost")


def host():
    """Return PRINTER_HOST, or "localhost" when it is not set."""
    # TODO: HOST was read at import time. Ask the environment now; then HOST can go.
    return HOST


def port():
    """Return PRINTER_PORT as a number, or 9100.

    A value that is no whole number raises a ValueError whose message names
    PRINTER_PORT and the value.
    """
    # TODO
    return os.environ.get("PRINTER_PORT", 9100)


def flag(name, default=False):
    """Return the setting as True or False.

    "0", "false", "no", "off" and "" mean False, in small or capital letters and
    with spaces around them; any other text means True. Not set: the default.
    """
    # TODO
    return bool(os.environ.get(name, default))


def secret(name):
    """Return the setting. One that is missing or empty raises a KeyError with its name."""
    # TODO: a server must not start with an empty password.
    return os.environ[name]
