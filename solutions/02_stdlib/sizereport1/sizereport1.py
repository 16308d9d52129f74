"""Walk through a tree and weigh it."""

import os
from pathlib import Path


def sizes_by_suffix(top, skip=(".git",)):
    """Return a dict: suffix in small letters -> bytes of all files with it."""
    sizes = {}
    for folder, dirs, files in os.walk(top):
        dirs[:] = [name for name in dirs if name not in skip]
        for name in files:
            path = Path(folder, name)
            suffix = path.suffix.lower()
            sizes[suffix] = sizes.get(suffix, 0) + path.stat().st_size
    return sizes


def report(sizes):
    """Return the report's lines, the heaviest suffix first, equal ones by suffix."""
    ordered = sorted(sizes.items(), key=lambda item: (-item[1], item[0]))
    return [f"{size} {suffix or '(none)'}" for suffix, size in ordered]


# Why this way
#
# `dirs[:] = ...` changes the list that os.walk holds; `dirs = ...` only gives the
# name to another list. Leaving files out later, by looking for ".git" in their
# path, gives the same report but reads the whole tree. From Python 3.12 on there
# is Path.walk(), which does the same with Path objects.
