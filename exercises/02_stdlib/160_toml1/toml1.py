r"""TOML: settings that know their types.

TOML looks like INI, but its values have types: 3 is a number, 0.5 a float, true a
bool, "a" a text, [1, 2] a list, 2024-05-01 a date. A [table] becomes a dict, and
[camera.lens] a dict in a dict. pyproject.toml is written in it.

    >>> import tomllib
    >>> tomllib.loads("on = true\n[camera]\nwidth = 640\n")
    {'on': True, 'camera': {'width': 640}}

tomllib.loads takes text; tomllib.load takes a file opened in binary mode, "rb".

A program carries defaults, and the user's file says what differs. With
`defaults | settings` the user's table would replace the default table as a
whole, and every setting not repeated in it would be gone. Merge table by table.

A bird feeder reads feeder.toml. Complete the three functions.
"""

import tomllib

DEFAULTS = {
    "name": "unnamed",
    "camera": {"on": True, "width": 640, "lens": {"zoom": 1, "macro": False}},
    "seeds": {"refill_at": 0.1, "kinds": ["sunflower"]},
}


def load(path):
    """Return the content of the TOML file as a dict."""
    # TODO
    return {}


def merge(defaults, settings):
    """Return a new dict: the defaults, overridden table by table by the settings.

    A list or any other value replaces the default. Neither argument is changed,
    at any depth.
    """
    # TODO: this loses the rest of a table.
    return defaults | settings


def lookup(config, dotted):
    """Return the value of a dotted name: "camera.lens.zoom".

    A name that is missing raises KeyError("no setting camera.lens.zoom"), and so does a
    name that goes on below a value that is no table, such as "name.first".
    """
    # TODO
    return config[dotted]
