"""Settings in layers.

Nothing new here: most server programs put their settings together from three things
you know. Each layer wins over the one before:

1. defaults, in the program
2. a TOML file, for one machine
3. the environment, for one start:  CAMERA_PORT=9000 python camera.py

The trap is the last layer: its values are text, and "9000" == 9000 is False.

    >>> defaults = {"port": 8000, "night": False}
    >>> type(defaults["port"])("9000")
    9000
    >>> bool("0")
    True

Complete the settings of a nest-box camera. Support may see all of them but one.
"""

import json
import os
import tomllib
from pathlib import Path

DEFAULTS = {"host": "localhost", "port": 8000, "night": False, "zoom": 1.0, "password": ""}


def from_text(name, text):
    """Return the text as the kind of value that the default of `name` is.

    "1", "true", "yes", "on" are True and "0", "false", "no", "off" are False, in
    small or capital letters. Text that does not fit: ValueError with the name.
    """
    # TODO
    return text


def settings(path):
    """Return the settings as a dict: defaults, then the TOML file, then the environment.

    A missing file is no error. A name in the file that DEFAULTS does not have is a
    KeyError with that name. Environment names are CAMERA_HOST, CAMERA_PORT and so on.
    """
    # TODO
    return DEFAULTS


def support(current):
    """Return the settings as JSON, indented by 2, names sorted, "***" for a password.

    An empty password is shown as it is.
    """
    # TODO
    return json.dumps(current)
