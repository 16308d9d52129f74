"""Why is it on port 9000?

Kwame has three nest boxes with a camera in each, and one of them doesn't answer. Its settings
come in layers, as with most programs on a server, and the later layer wins:

    1. DEFAULTS in the program
    2. a TOML file, for this machine; there may be none
    3. variables of the environment, for this start: CAMERA_PORT, CAMERA_NIGHT …

But which layer was it? Write a program that tells him:

    $ python3 settingsmix1.py camera.toml
    host = "localhost" (default)
    port = 9000 (CAMERA_PORT)
    night = true (camera.toml)
    zoom = 1.0 (default)
    password = "***" (camera.toml)

To set a variable for one start, write `CAMERA_PORT=9000 python3 settingsmix1.py camera.toml`.
In PowerShell it's `$env:CAMERA_PORT = 9000` on a line of its own, then `py settingsmix1.py
camera.toml`.

You already know everything you need. The trap is the third layer: its values are text, and
`bool("0")` is True.
"""

import json
import os
import sys
import tomllib
from pathlib import Path

DEFAULTS = {"host": "localhost", "port": 8000, "night": False, "zoom": 1.0, "password": ""}


def from_text(text, default):
    """Return the text as a value of the same type as the default.

    For True and False, "1", "true", "yes" and "on" are True, and "0", "false", "no" and "off"
    are False, in small or capital letters. Text that doesn't fit raises a ValueError.
    """
    # TODO
    return text


def settings(path, environ):
    """Return a dict: name -> (value, where it comes from), in the order of DEFAULTS.

    `environ` is a dict like os.environ. It comes from "default", from the file (its path as
    text, as it was given) or from a variable ("CAMERA_PORT"). A variable with an empty text
    counts as not set. Two things raise a ValueError with just this message:

    "camera.toml: unknown setting prot" for a name in the file that DEFAULTS doesn't have
    "CAMERA_PORT: http doesn't fit" for the text of a variable that can't be converted
    """
    # TODO
    return {name: (value, "default") for name, value in DEFAULTS.items()}


def main(argv):
    """Print all settings for the file named in argv; return 0.

    A value is printed as JSON, with letters such as ö as they are. A password that isn't empty
    is shown as "***". If settings raises a ValueError, print only its message, on standard
    error, and return 1.
    """
    # TODO
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
