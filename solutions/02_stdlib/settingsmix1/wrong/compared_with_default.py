# expect: a layer that says the same value counts
"""Why is it on port 9000?"""

import json
import os
import sys
import tomllib
from pathlib import Path

DEFAULTS = {"host": "localhost", "port": 8000, "night": False, "zoom": 1.0, "password": ""}
FLAGS = {"1": True, "true": True, "yes": True, "on": True}
FLAGS |= {"0": False, "false": False, "no": False, "off": False}


def from_text(text, default):
    """Return the text as a value of the same type as the default."""
    if not isinstance(default, bool):
        return type(default)(text)
    if text.lower() not in FLAGS:
        raise ValueError(f"{text} is neither true nor false")
    return FLAGS[text.lower()]


def settings(path, environ):
    """Return a dict: name -> (value, where it comes from), in the order of DEFAULTS."""
    current = {name: (value, "default") for name, value in DEFAULTS.items()}
    if Path(path).exists():
        for name, value in tomllib.loads(Path(path).read_text(encoding="utf-8")).items():
            if name not in DEFAULTS:
                raise ValueError(f"{path}: unknown setting {name}")
            if value != DEFAULTS[name]:
                current[name] = (value, str(path))
    for name, default in DEFAULTS.items():
        variable = f"CAMERA_{name.upper()}"
        text = environ.get(variable)
        if text:
            try:
                current[name] = (from_text(text, default), variable)
            except ValueError as error:
                raise ValueError(f"{variable}: {text} doesn't fit") from error
    return current


def main(argv):
    """Print all settings for the file named in argv; return 0."""
    try:
        current = settings(argv[0], os.environ)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    for name, (value, origin) in current.items():
        shown = "***" if name == "password" and value else value
        print(f"{name} = {json.dumps(shown, ensure_ascii=False)} ({origin})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
