r"""Save and load as JSON.

JSON is the text form in which programs pass data on: dicts, lists, texts, numbers,
true, false and null. dumps turns a Python value into such a text, loads back.

    >>> import json
    >>> json.dumps({"title": "Naïve", "stars": (4, 5), "liked": True})
    '{"title": "Na\\u00efve", "stars": [4, 5], "liked": true}'
    >>> json.dumps("Naïve", ensure_ascii=False)
    '"Naïve"'
    >>> json.loads('{"7": null}')
    {'7': None}

JSON knows fewer kinds than Python. A tuple comes back as a list, and a key is
always text: {7: "x"} comes back as {"7": "x"}. No error tells you; the program
simply does not find key 7 any more. The code that loads has to turn things back.

A playlist is a dict: track number -> (title, seconds). Save and load it.
"""

import json
from pathlib import Path


def save(playlist, path):
    """Write the playlist as UTF-8 JSON: indented by 2, letters such as ï left as they are."""
    # TODO: two arguments of dumps are missing.
    text = json.dumps(playlist)
    Path(path).write_text(text + "\n", encoding="utf-8")


def load(path):
    """Return the playlist exactly as it was saved: int keys, tuples as values."""
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    # TODO: the keys are text and the tuples are lists now. Turn them back.
    return data
