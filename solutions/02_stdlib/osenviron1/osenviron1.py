"""Settings from the environment."""

import os

NO = {"0", "false", "no", "off", ""}


def host():
    """Return PRINTER_HOST, or "localhost" when it is not set."""
    return os.environ.get("PRINTER_HOST", "localhost")


def port():
    """Return PRINTER_PORT as a number, or 9100."""
    text = os.environ.get("PRINTER_PORT", "9100")
    try:
        return int(text)
    except ValueError as error:
        raise ValueError(f"PRINTER_PORT must be a whole number, not {text!r}") from error


def flag(name, default=False):
    """Return the setting as True or False."""
    text = os.environ.get(name)
    if text is None:
        return default
    return text.strip().lower() not in NO


def secret(name):
    """Return the setting. One that is missing or empty raises a KeyError with its name."""
    value = os.environ.get(name)
    if not value:
        raise KeyError(name)
    return value


# Why this way
#
# The default of the port is the text "9100", so that default and setting take
# the same way through int(). Reading at call time costs nothing and lets a test
# set the value; a HOST at module level is frozen at import. "Missing" and
# "empty" are different for a flag and the same for a password: say which, always.
