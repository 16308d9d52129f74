"""The camera that went dark.

Ana wanted sharper pictures of the robin at her bird feeder. Two lines in feeder.toml:

    [camera]
    width = 1280

Since then the camera has been off. The program's defaults say `"on": True`, but it puts the
two together with `DEFAULTS | settings`. The new table `camera` takes the place of the old
one, and `on` is gone.

TOML is what pyproject.toml is written in. It looks like INI, but its values have types, and a
table may hold further tables:

    >>> import tomllib
    >>> tomllib.loads("[camera]\\nwidth = 1280\\n[camera.lens]\\nzoom = 1.5\\nmacro = true")
    {'camera': {'width': 1280, 'lens': {'zoom': 1.5, 'macro': True}}}

`tomllib.loads` reads text. `tomllib.load` reads a file that was opened with "rb".

Write `load`. Make `merge` go into the tables, however deep. And help Ana the next time she
types `widht`: `unknown` finds names that the program doesn't know.
"""

import tomllib

DEFAULTS = {
    "name": "unnamed",
    "camera": {"on": True, "width": 640, "lens": {"zoom": 1, "macro": False}},
    "seeds": {"refill_at": 0.1, "kinds": ["sunflower"]},
}


def load(path):
    """Return what is in the TOML file, as a dict."""
    # TODO
    return {}


def merge(defaults, settings):
    """Return a new dict: the defaults, and over them the settings, table by table.

    If both have a table under a name, these two are merged in the same way. Otherwise the
    value of the settings wins; a list isn't merged. Neither argument is changed, not even when
    somebody changes the result, or a table or list in it, later on.
    """
    # TODO: this loses the rest of a table.
    return defaults | settings


def unknown(defaults, settings):
    """Return a list of the names in the settings that the defaults don't have, in their order.

    A name in a table comes with its table: "camera.widht", "camera.lens.zom". If a whole table
    is unknown, the list has the table alone. Look into a table only where both have one.
    """
    # TODO
    return []
