"""Finds the nearest .python-version, as pyenv does. Nothing to do here."""

from pathlib import Path


def local_version(folder, top):
    """Return what the nearest .python-version says, from folder up to top; "" if none."""
    folder, top = Path(folder), Path(top)
    for place in [folder, *folder.parents]:
        file = place / ".python-version"
        if file.is_file():
            return file.read_text(encoding="utf-8").strip()
        if place == top:
            break
    return ""
