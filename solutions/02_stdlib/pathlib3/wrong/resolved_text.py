# expect: a neighbour whose name begins alike
"""The upload that escaped."""

import shutil
from pathlib import Path


def files_below(top):
    """Return a sorted list of all files in the folder and below it."""
    return sorted(path for path in Path(top).rglob("*") if path.is_file())


def target_for(path, top, backup):
    """Return where a file goes: to the same place below `backup` as it has below `top`."""
    return Path(backup) / Path(path).resolve().relative_to(Path(top).resolve())


def versioned(path, number):
    """Return the path with a number in front of its suffix: plan.dwg becomes plan-3.dwg."""
    path = Path(path)
    return path.with_name(f"{path.stem}-{number}{path.suffix}")


def safe(path, top):
    """Return True if the path leads to a place below the folder `top`, otherwise False."""
    return str(Path(path).resolve()).startswith(str(Path(top).resolve()))


def back_up(top, backup):
    """Copy all files below `top` to their places below `backup`, and return how many."""
    paths = files_below(top)
    for path in paths:
        target = target_for(path, top, backup)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    return len(paths)
