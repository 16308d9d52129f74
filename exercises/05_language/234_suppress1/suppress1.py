"""except: pass.

Before a release, Ewa's program empties the folder of an old one. Somebody found it noisy when a
file was missing, so by now it looks like this, in three places:

    try:
        Path(name).unlink()
    except:
        pass

This morning it wasn't allowed to delete anything, said nothing, and the release went out with
last year's prices in it.

If it doesn't matter that a file isn't there, say just that, in one line:

    >>> from contextlib import suppress
    >>> from pathlib import Path
    >>> with suppress(FileNotFoundError):
    ...     Path("no such file").unlink()
    ...     print("deleted")
    >>> print("and on we go")
    and on we go

The error that you name ends the block quietly, and every other error comes out. Note that
"deleted" isn't printed: the rest of the block is skipped. Where you draw the block matters.

Replace the three `try`s with `suppress`. None of the functions does quite what its docstring says.
"""

import json
from pathlib import Path


def remove_all(names: list[str]) -> None:
    """Delete these files. One that isn't there is no problem; every other error comes out."""
    # TODO
    try:
        for name in names:
            Path(name).unlink()
    except:  # noqa: E722
        pass


def settings(name: str) -> dict[str, object]:
    """Return the settings in a JSON file on top of the defaults. Without a file, it's the defaults.

    A file that isn't JSON raises its error, because otherwise nobody would ever find out.
    """
    found: dict[str, object] = {"price list": "2026", "colour": "white"}
    # TODO
    try:
        found.update(json.loads(Path(name).read_text(encoding="utf-8")))
    except:  # noqa: E722
        pass
    return found


def numbers(words: list[str]) -> list[int]:
    """Return the whole numbers among these words, in order. Other words are left out."""
    found: list[int] = []
    # TODO
    try:
        found = [int(word) for word in words]
    except:  # noqa: E722
        pass
    return found
