# expect: CAMERA_HOST is in os.environ, and not in the dict
"""Why is it on port 9000?"""

import json
import os
import sys
import tomllib
from pathlib import Path

DEFAULTS = {"host": "localhost", "port": 8000, "night": False, "zoom": 1.0, "password": ""}


def from_text(text, default):
    """Return the text as a value of the same type as the default."""
    if isinstance(default, bool):
        if text.lower() in ["1", "true", "yes", "on"]:
            return True
        if text.lower() in ["0", "false", "no", "off"]:
            return False
        raise ValueError(f"{text} doesn't fit")
    return type(default)(text)


def settings(path, environ):
    """Return a dict: name -> (value, where it comes from), in the order of DEFAULTS."""
    result = {name: (value, "default") for name, value in DEFAULTS.items()}
    if Path(path).exists():
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        for name, value in table.items():
            if name not in DEFAULTS:
                raise ValueError(f"{path}: unknown setting {name}")
            result[name] = (value, str(path))
    for name, default in DEFAULTS.items():
        variable = f"CAMERA_{name.upper()}"
        text = os.environ.get(variable, "")
        if text:
            try:
                result[name] = (from_text(text, default), variable)
            except ValueError:
                raise ValueError(f"{variable}: {text} doesn't fit")
    return result


def main(argv):
    """Print all settings for the file named in argv; return 0."""
    try:
        found = settings(argv[0], os.environ)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    for name, (value, source) in found.items():
        if name == "password" and value:
            value = "***"
        print(f"{name} = {json.dumps(value, ensure_ascii=False)} ({source})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
