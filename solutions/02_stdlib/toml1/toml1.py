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
    merged = dict(defaults)
    for key, value in settings.items():
        default = defaults.get(key)
        if isinstance(value, dict) and isinstance(default, dict):
            merged[key] = merge(default, value)
        else:
            merged[key] = value
    return merged


def lookup(config, dotted):
    """Return the value of a dotted name: "camera.lens.zoom"."""
    value = config
    for name in dotted.split("."):
        if not isinstance(value, dict) or name not in value:
            raise KeyError(f"no setting {dotted}")
        value = value[name]
    return value


# Why this way
#
# Every step of merge makes a new dict and only reads the old ones, so DEFAULTS
# can be a constant. The plain union is right for flat settings and loses
# camera.on as soon as somebody sets camera.width. An error that says
# "no setting camera.lens.zoom" saves the user the search that 'zoom' would start.
