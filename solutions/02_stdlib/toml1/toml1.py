"""The camera that went dark."""

import copy
import tomllib

DEFAULTS = {
    "name": "unnamed",
    "camera": {"on": True, "width": 640, "lens": {"zoom": 1, "macro": False}},
    "seeds": {"refill_at": 0.1, "kinds": ["sunflower"]},
}


def load(path):
    """Return what is in the TOML file, as a dict."""
    with open(path, "rb") as file:
        return tomllib.load(file)


def merge(defaults, settings):
    """Return a new dict: the defaults, and over them the settings, table by table."""
    merged = copy.deepcopy(defaults)
    for name, value in settings.items():
        default = merged.get(name)
        if isinstance(default, dict) and isinstance(value, dict):
            merged[name] = merge(default, value)
        else:
            merged[name] = copy.deepcopy(value)
    return merged


def unknown(defaults, settings):
    """Return a list of the names in the settings that the defaults don't have, in their order."""
    names = []
    for name, value in settings.items():
        if name not in defaults:
            names.append(name)
        elif isinstance(value, dict) and isinstance(defaults[name], dict):
            names += [f"{name}.{inner}" for inner in unknown(defaults[name], value)]
    return names


# Why this way
#
# With `dict(defaults)` instead of `deepcopy`, a table that the settings don't mention would be
# the very one in DEFAULTS: `merge(DEFAULTS, {})["camera"]["on"] = False` would then turn off
# the camera for every other feeder in the program. The inner call copies a second time. That's
# a waste that nobody notices with settings of this size.
