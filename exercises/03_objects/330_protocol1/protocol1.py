"""Saved by nobody.

Every night Hinemoa's program backs up whatever it's given. At 2:14 it was given a Playlist, which
has a `store` and no `save`. It crashed, and the rest was never saved. She'd rather hear of such a
thing in the afternoon.

mypy is a program that reads yours before anything runs. You tell it what you mean: after a colon
what goes in, after an arrow what comes out (`None`: nothing). And a Protocol says what a thing has
to be able to do, with `...` in place of a body:

    from typing import Protocol

    class Closable(Protocol):
        def close(self, force: bool) -> int: ...

    def shut(doors: list[Closable], times: int) -> None:
        for door in doors:
            print(door.close(True) * times)

No class has to name it as a parent: whatever has a fitting `close` is Closable. So Board, which
comes from a library, can be saved as well.

Do the two TODOs, then fix what mypy finds. It runs each time you save.
"""

import sys
from pathlib import Path

from boards import Board

# TODO: class SupportsSave, a Protocol. `save` takes a path, a str, and returns an int: how many
# characters it has written.


# TODO: the types. The thing is a SupportsSave, name and folder are texts, and a text comes back.
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
