# expect: a skipped tree is not even looked at
"""Walk through a tree and weigh it."""

import os
from pathlib import Path


def sizes_by_suffix(top, skip=(".git",)):
    """Return a dict: suffix in small letters -> bytes of all files with it."""
    sizes = {}
    for folder, dirs, files in os.walk(top):
        if [part for part in Path(folder).relative_to(top).parts if part in skip]:
            continue
        for name in files:
            path = Path(folder, name)
            suffix = path.suffix.lower()
            sizes[suffix] = sizes.get(suffix, 0) + path.stat().st_size
    return sizes


def report(sizes):
    """Return the report's lines, the heaviest suffix first, equal ones by suffix."""
    ordered = sorted(sizes.items(), key=lambda item: (-item[1], item[0]))
    return [f"{size} {suffix or '(none)'}" for suffix, size in ordered]
