"""Saved by nobody.

Hinemoa's program backs things up at night. At 2:14 it came to a Playlist, which has no `save`: its
method is called `store`. It crashed, and the rest was never saved. An abstract class doesn't help,
because Board comes from a library, and she can't give it a parent.

A Protocol is the agreement of interfaces1, written in Python. No class has to name it: if the
methods fit, it fits. That's checked before anything runs, by mypy, a program that reads yours.
For this it needs types, after a colon for what goes in, after an arrow for what comes out:

    from typing import Protocol

    class Closable(Protocol):
        def close(self, force: bool) -> int: ...

    def shut(doors: list[Closable], times: int) -> None:
        for door in doors:
            print(door.close(True) * times)

In a Protocol, `...` takes the place of a body. `None` after the arrow: nothing comes out.

Write SupportsSave, give `backup` its types, and fix what mypy then finds. It runs each time you
save.
"""

import sys
from pathlib import Path

from boards import Board

# TODO: class SupportsSave, a Protocol. `save` takes a path, a str, and returns an int: how many
# characters it has written.


# TODO: the types. The thing is anything that SupportsSave, name and folder are texts, and a text
# comes back.
def backup(thing, name, folder):
    """Save the thing in this folder under this name, and return a line for the log."""
    count = thing.save(f"{folder}/{name}")
    return f"{name}: {count} characters"


class Notes:
    def __init__(self, text: str) -> None:
        self.text = text

    def save(self, path: str) -> int:
        return Path(path).write_text(self.text, encoding="utf-8")


class Playlist:
    def __init__(self, *songs: str) -> None:
        self.songs = songs

    def store(self, path: str) -> int:
        return Path(path).write_text("\n".join(self.songs), encoding="utf-8")


class Diary:
    def __init__(self) -> None:
        self.pages: list[str] = []

    def save(self, path: str) -> None:
        Path(path).write_text("\n\n".join(self.pages), encoding="utf-8")


def night(folder: str) -> None:
    diary = Diary()
    diary.pages.append("Rain. Nothing works.")
    print(backup(Notes("buy string"), "notes.txt", folder))
    print(backup(Playlist("Hei", "Ho"), "songs.txt", folder))
    print(backup(Board(["x o", " x ", "o x"]), "board.txt", folder))
    print(backup(diary, "diary.txt", folder))


if __name__ == "__main__":
    night(sys.argv[1])
