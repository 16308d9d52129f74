"""A night on air.

"Good evening, this is" and then silence. On Sunday Mehdi's radio had no shows, and his program
hadn't thought of that. Next time mypy should say so first.

Give the program type hints until `mypy --strict` has nothing to say, without Any, cast and
ignores. It goes on doing what it does, except for what mypy finds wrong in it.

- A show is a dict, as it comes from JSON; call its type Show. It has a title, a kind and minutes (a
  whole number). Some have a guest; that key may be missing.
- A kind is "music", "talk" or "news", and nothing else.
- `pick` takes any function that says yes or no to a show.
- `every_other` takes a list of anything, and gives a list of the same.

    pythlings shell checkquality2 -- python -m mypy --strict checkquality2.py
"""

import json


def load(text):
    """Return the shows in a JSON text, which holds a list of them."""
    return json.loads(text)


def pick(shows, wanted):
    """Return the shows for which wanted(show) is true."""
    return [show for show in shows if wanted(show)]


def longest(shows):
    """Return the longest show, or None if there are no shows."""
    if not shows:
        return None
    return max(shows, key=lambda show: show["minutes"])


def greeting(shows):
    """Return "Good evening, this is TITLE" for the longest show.

    If there are no shows, it's "Good night".
    """
    return "Good evening, this is " + longest(shows)["title"]


def line(show):
    """Return "TITLE with GUEST, 30 minutes", or "TITLE, 30 minutes" if there's no guest."""
    return show["title"] + " with " + show["guest"] + ", " + show["minutes"] + " minutes"


def jingle(kind):
    """Return what is played before a show of this kind."""
    jingles = {"music": "la la la", "talk": "hm hm", "news": "beep"}
    return jingles[kind]


def every_other(items):
    """Return the first item, the third, the fifth and so on, in a list."""
    return items[::2]


TONIGHT = """[
  {"title": "Old Tapes", "kind": "music", "minutes": 90},
  {"title": "At the Stove", "kind": "talk", "minutes": 30, "guest": "Paulina"}
]"""

if __name__ == "__main__":
    for show in load(TONIGHT):
        print(jingle(show["kind"]))
        print(line(show))
