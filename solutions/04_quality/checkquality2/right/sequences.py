from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, TypeAlias, TypedDict, TypeVar

T = TypeVar("T")
Kind: TypeAlias = Literal["music", "talk", "news"]


class _Show(TypedDict):
    title: str
    kind: Kind
    minutes: int


class Show(_Show, total=False):
    guest: str


Wanted = Callable[[Show], bool]


def load(text: str) -> list[Show]:
    found: list[Show] = json.loads(text)
    print(len(found), "shows", file=__import__("sys").stderr)
    return found


def pick(shows: Iterable[Show], wanted: Wanted) -> list[Show]:
    return list(filter(wanted, shows))


def longest(shows: Sequence[Show]) -> Show | None:
    best = None
    for show in shows:
        if best is None or show["minutes"] > best["minutes"]:
            best = show
    return best


def greeting(shows: Sequence[Show]) -> str:
    if (show := longest(shows)) is not None:
        return f"Good evening, this is {show['title']}"
    return "Good night"


def line(show: Show) -> str:
    who = show["title"]
    guest = show.get("guest")
    if guest is not None:
        who += " with " + guest
    return who + ", " + str(show["minutes"]) + " minutes"


def jingle(kind: Kind) -> str:
    if kind == "music":
        return "la la la"
    if kind == "talk":
        return "hm hm"
    return "beep"


def every_other(items: list[T]) -> list[T]:
    return [item for number, item in enumerate(items) if number % 2 == 0]


TONIGHT = """[
  {"title": "Old Tapes", "kind": "music", "minutes": 90},
  {"title": "At the Stove", "kind": "talk", "minutes": 30, "guest": "Paulina"}
]"""


def main() -> None:
    for show in load(TONIGHT):
        print(jingle(show["kind"]))
        print(line(show))


if __name__ == "__main__":
    main()
