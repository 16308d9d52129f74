"""Twelve years of recipes."""

import os
import tempfile
from pathlib import Path


def save(path, lines):
    """Write the lines, texts with their line breaks, to the file: all of them, or none."""
    target = Path(path)
    handle, name = tempfile.mkstemp(dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            for line in lines:
                file.write(line)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink()
        raise


def replace_in(path, old, new):
    """Replace a text with another in the whole file, and return how many lines have changed."""
    changed = 0
    lines = []
    for line in Path(path).read_text(encoding="utf-8").splitlines(keepends=True):
        lines.append(line.replace(old, new))
        changed += line != lines[-1]
    if changed:
        save(path, lines)
    return changed


def main():
    path = input("File: ")
    old = input("Replace: ")
    new = input("With: ")
    try:
        print(f"{replace_in(path, old, new)} lines changed.")
    except FileNotFoundError:
        print(f"There is no file {path}.")


if __name__ == "__main__":
    main()
