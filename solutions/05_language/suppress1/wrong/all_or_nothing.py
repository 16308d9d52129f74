# expect: numbers: the whole numbers among the words
"""except: pass."""

import json
from contextlib import suppress
from pathlib import Path


def remove_all(names: list[str]) -> None:
    """Delete these files. One that isn't there is no problem; every other error comes out."""
    for name in names:
        with suppress(FileNotFoundError):
            Path(name).unlink()


def settings(name: str) -> dict[str, object]:
    """Return the settings in a JSON file on top of the defaults. Without a file, it's the defaults.

    A file that isn't JSON raises its error, because otherwise nobody would ever find out.
    """
    found: dict[str, object] = {"price list": "2026", "colour": "white"}
    with suppress(FileNotFoundError):
        found.update(json.loads(Path(name).read_text(encoding="utf-8")))
    return found


def numbers(words: list[str]) -> list[int]:
    """Return the whole numbers among these words, in order. Other words are left out."""
    found: list[int] = []
    with suppress(ValueError):
        found = [int(word) for word in words]
    return found
