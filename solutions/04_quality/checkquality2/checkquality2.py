"""A night on air."""

import json
from collections.abc import Callable
from typing import Literal, NotRequired, TypedDict, TypeVar

Item = TypeVar("Item")
Kind = Literal["music", "talk", "news"]


class Show(TypedDict):
    """A show, as it comes from JSON."""

    title: str
    kind: Kind
    minutes: int
    guest: NotRequired[str]


def load(text: str) -> list[Show]:
    """Return the shows in a JSON text, which holds a list of them."""
    shows: list[Show] = json.loads(text)
    return shows


def pick(shows: list[Show], wanted: Callable[[Show], bool]) -> list[Show]:
    """Return the shows for which wanted(show) is true."""
    return [show for show in shows if wanted(show)]


def longest(shows: list[Show]) -> Show | None:
    """Return the longest show, or None if there are no shows."""
    if not shows:
        return None
    return max(shows, key=lambda show: show["minutes"])


def greeting(shows: list[Show]) -> str:
    """Return "Good evening, this is TITLE" for the longest show.

    If there are no shows, it's "Good night".
    """
    show = longest(shows)
    if show is None:
        return "Good night"
    return "Good evening, this is " + show["title"]


def line(show: Show) -> str:
    """Return "TITLE with GUEST, 30 minutes", or "TITLE, 30 minutes" if there's no guest."""
    guest = f" with {show['guest']}" if "guest" in show else ""
    return f"{show['title']}{guest}, {show['minutes']} minutes"


def jingle(kind: Kind) -> str:
    """Return what is played before a show of this kind."""
    jingles: dict[Kind, str] = {"music": "la la la", "talk": "hm hm", "news": "beep"}
    return jingles[kind]


def every_other(items: list[Item]) -> list[Item]:
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


# Why this way
#
# json.loads gives Any, which fits everything; the variable `shows` with its own hint is where the
# program decides what it believes. mypy doesn't mind show["guest"] on a key that may be missing:
# only `in` or `get` keeps the KeyError away, and for that there is a test. It's
# list[Item] and not list[object], because if you hand in texts, you want to go on with texts.
