# expect: The second backup has copied 3 files
"""The upload that escaped."""

import shutil
from pathlib import Path


def files_below(top):
    """Return a sorted list of all files in the folder and below it."""
    return sorted(path for path in Path(top).rglob("*") if path.is_file())


# "Backing up plans/ gives b/.dwg instead of b/b.dwg. It's the slash at the end of plans/."
def target_for(path, top, backup):
    """Return where a file goes: to the same place below `backup` as it has below `top`."""
    return Path(backup) / Path(path).resolve().relative_to(Path(top).resolve())


# "My note site.2026/README became site-3.2026/README."
def versioned(path, number):
    """Return the path with a number in front of its suffix: plan.dwg becomes plan-3.dwg."""
    path = Path(path)
    return path.with_name(f"{path.stem}-{number}{path.suffix}")


# "The upload ../secret/key is safe, it says. And plans/../plans2 is, too."
def safe(path, top):
    """Return True if the path leads to a place below the folder `top`, otherwise False."""
    path = Path(path).resolve()
    top = Path(top).resolve()
    return top in path.parents


def back_up(top, backup):
    """Copy all files below `top` to their places below `backup`, and return how many."""
    for path in files_below(top):
        target = target_for(path, top, backup)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    return len(files_below(backup))
