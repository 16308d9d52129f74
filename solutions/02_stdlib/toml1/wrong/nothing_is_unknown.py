# expect: unknown: names that the defaults don't have
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
    result = copy.deepcopy(defaults)
    for name, value in settings.items():
        if isinstance(value, dict) and isinstance(result.get(name), dict):
            result[name] = merge(result[name], value)
        else:
            result[name] = copy.deepcopy(value)
    return result


def unknown(defaults, settings):
    """Return a list of the names in the settings that the defaults don't have, in their order."""
    names = []
    for name, value in settings.items():
        known = defaults.get(name)
        if not known:
            names.append(name)
        elif isinstance(value, dict) and isinstance(known, dict):
            names += [f"{name}.{inner}" for inner in unknown(known, value)]
    return names
