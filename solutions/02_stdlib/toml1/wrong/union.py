# expect: the rest of a table keeps its defaults
"""TOML: settings that know their types."""

import tomllib

DEFAULTS = {
    "name": "unnamed",
    "camera": {"on": True, "width": 640, "lens": {"zoom": 1, "macro": False}},
    "seeds": {"refill_at": 0.1, "kinds": ["sunflower"]},
}


def load(path):
    """Return the content of the TOML file as a dict."""
    with open(path, "rb") as file:
        return tomllib.load(file)


def merge(defaults, settings):
    """Return a new dict: the defaults, overridden table by table by the settings."""
    return defaults | settings


def lookup(config, dotted):
    """Return the value of a dotted name: "camera.lens.zoom"."""
    value = config
    for name in dotted.split("."):
        if not isinstance(value, dict) or name not in value:
            raise KeyError(f"no setting {dotted}")
        value = value[name]
    return value
