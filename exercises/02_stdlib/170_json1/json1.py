"""Quiz night, part two.

At the pub quiz Sofía types `7 12`, and table 7 gets 12 points. She types `7 Los Búhos`, and
table 7 has a name. An empty line ends the evening. Try it: `python3 json1.py` (on Windows
`py json1.py`). Next week the quiz goes on, but the program has forgotten everything!

JSON is the text in which programs pass on lists, dicts, texts and numbers. `json.dumps` makes
such a text, `json.loads` reads it.

    >>> import json
    >>> json.dumps({"ok": True, 5: ("Zoë", None)})
    '{"ok": true, "5": ["Zo\\\\u00eb", null]}'

Let the program save the scores after every line that isn't empty (somebody always trips over
the cable), and read them when it starts. The file is scores.json, in UTF-8. Sofía's phone
should show it like this, with every letter as it is:

    {
      "7": [
        "Los Búhos",
        12
      ]
    }

Then play a second evening. Is table 7 in the list twice?
"""

import json
from pathlib import Path

FILE = Path("scores.json")


def load():
    """Return the scores from FILE for `add` and `show`: number of the table -> name, points.

    On the first evening there is no file, and the scores are an empty dict. A file that isn't
    JSON ends the program with json's own error, and stays as it is.
    """
    # TODO
    return {}


def save(scores):
    """Write the scores to FILE."""
    # TODO


def add(scores, line):
    """Take a line such as "7 12" or "7 Los Búhos" into the scores."""
    number, text = line.split(maxsplit=1)
    table = int(number)
    name, points = scores.get(table, (f"table {table}", 0))
    if text.isdecimal():
        points += int(text)
    else:
        name = text
    scores[table] = (name, points)


def show(scores):
    """Print the ranking: most points first, and with equal points in order of the tables."""
    for table in sorted(scores, key=lambda table: (-scores[table][1], table)):
        name, points = scores[table]
        print(f"{points:4} {name}")


def main():
    # TODO: call load and save.
    scores = {}
    while True:
        line = input("> ").strip()
        if not line:
            break
        add(scores, line)
    show(scores)


if __name__ == "__main__":
    main()
