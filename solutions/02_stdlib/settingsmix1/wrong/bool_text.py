# expect: text becomes what the default is
"""Settings in layers."""

import json
import os
import tomllib
from pathlib import Path

DEFAULTS = {"host": "localhost", "port": 8000, "night": False, "zoom": 1.0, "password": ""}
FLAGS = {"1": True, "true": True, "yes": True, "on": True}
FLAGS |= {"0": False, "false": False, "no": False, "off": False}


def from_text(name, text):
    """Return the text as the kind of value that the default of `name` is."""
    kind = type(DEFAULTS[name])
    try:
        return kind(text)
    except (KeyError, ValueError) as error:
        raise ValueError(f"{name}: {text!r} is no {kind.__name__}") from error


def settings(path):
    """Return the settings as a dict: defaults, then the TOML file, then the environment."""
    current = dict(DEFAULTS)
    path = Path(path)
    if path.exists():
        for name, value in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if name not in DEFAULTS:
                raise KeyError(name)
            current[name] = value
    for name in DEFAULTS:
        text = os.environ.get(f"CAMERA_{name.upper()}")
        if text is not None:
            current[name] = from_text(name, text)
    return current


def support(current):
    """Return the settings as JSON, indented by 2, names sorted, "***" for a password."""
    shown = current | {"password": "***" if current["password"] else ""}
    return json.dumps(shown, indent=2, sort_keys=True)
