"""The upload that escaped."""

import shutil
from pathlib import Path


def files_below(top):
    """Return a sorted list of all files in the folder and below it."""
    found = []
    for path in Path(top).iterdir():
        if path.is_dir():
            found += files_below(path)
        else:
            found.append(path)
    return sorted(found)


def target_for(path, top, backup):
    """Return where a file goes: to the same place below `backup` as it has below `top`."""
    if not safe(path, top):
        raise ValueError(f"{path} is not below {top}")
    return Path(backup, Path(path).resolve().relative_to(Path(top).resolve()))


def versioned(path, number):
    """Return the path with a number in front of its suffix: plan.dwg becomes plan-3.dwg."""
    path = Path(path)
    return path.with_name(f"{path.stem}-{number}{path.suffix}")


def safe(path, top):
    """Return True if the path leads to a place below the folder `top`, otherwise False."""
    whole, folder = Path(path).resolve(), Path(top).resolve()
    print(whole, folder)
    return whole != folder and whole.is_relative_to(folder)


def back_up(top, backup):
    """Copy all files below `top` to their places below `backup`, and return how many."""
    paths = files_below(top)
    for path in paths:
        target = target_for(path, top, backup)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    return len(paths)
