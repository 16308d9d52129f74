# expect: backup gets or gives something that doesn't fit
"""Saved by nobody."""

import sys
from pathlib import Path
from typing import Protocol

from boards import Board


class SupportsSave(Protocol):
    def save(self, path: str) -> int: ...


def backup(thing: SupportsSave, name: str, folder: str | Path) -> str:
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

    def save(self, path: str) -> int:
        return Path(path).write_text("\n".join(self.songs), encoding="utf-8")


class Diary:
    def __init__(self) -> None:
        self.pages: list[str] = []

    def save(self, path: str) -> int:
        return Path(path).write_text("\n\n".join(self.pages), encoding="utf-8")


def night(folder: str) -> None:
    diary = Diary()
    diary.pages.append("Rain. Nothing works.")
    print(backup(Notes("buy string"), "notes.txt", folder))
    print(backup(Playlist("Hei", "Ho"), "songs.txt", folder))
    print(backup(Board(["x o", " x ", "o x"]), "board.txt", folder))
    print(backup(diary, "diary.txt", folder))


if __name__ == "__main__":
    night(sys.argv[1])
