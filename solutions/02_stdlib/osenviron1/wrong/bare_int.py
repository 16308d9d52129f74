# expect: a port that is no number is refused with name and value
"""Settings from the environment."""

import os

NO = {"0", "false", "no", "off", ""}


def host():
    """Return PRINTER_HOST, or "localhost" when it is not set."""
    return os.environ.get("PRINTER_HOST", "localhost")


def port():
    """Return PRINTER_PORT as a number, or 9100."""
    text = os.environ.get("PRINTER_PORT", "9100")
    return int(text)


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
