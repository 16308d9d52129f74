# expect: two dots do not lead out of the folder
"""From os.path to pathlib."""

import shutil
from pathlib import Path


def files_below(top):
    """Return a sorted list of all files in the folder and below it."""
    return sorted([path for path in Path(top).rglob("*") if path.is_file()])


def target_for(path, top, backup):
    """Return where the file goes: at the same place below `backup` as it has below `top`."""
    return Path(backup) / Path(path).relative_to(top)


def versioned(path, number):
    """Return the path with a number before its suffix: "plan.dwg" -> "plan-3.dwg"."""
    path = Path(path)
    return path.with_name(f"{path.stem}-{number}{path.suffix}")


def safe(path, top):
    """Return True when the path lies below the folder, whatever ".." it contains."""
    return Path(path).is_relative_to(top)


def back_up(top, backup):
    """Copy all files below top to the same places below backup; return how many."""
    paths = files_below(top)
    for path in paths:
        target = target_for(path, top, backup)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    return len(paths)
