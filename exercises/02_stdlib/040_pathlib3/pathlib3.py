"""The upload that escaped.

From the log of an architect's office, last Tuesday:

    14:02 stored upload "garage.dwg" in plans/garage.dwg
    14:03 stored upload "../secret/key" in plans/../secret/key

The second upload replaced the key of the whole office. safe() should have refused it.

The script below works with `os.path`, as a lot of code at work does. There a path is text, to
be cut by hand, and the hand forgets a case. Path has a method for each of these things:

    os.path.join(a, b)         a / b
    os.path.splitext(p)        p.stem and p.suffix
    p[len(top) + 1:]           p.relative_to(top)
    os.path.abspath(p)         p.resolve()

relative_to raises ValueError if p isn't below top. It compares the parts as they are written.
So resolve both first: that makes a path absolute, follows links and works out every "..".

Rewrite the five functions with Path. They take text or Path, and every path that they return
is a Path. The comments show what else users have reported.
"""

import os
import shutil


def files_below(top):
    """Return a sorted list of all files in the folder and below it."""
    found = []
    for folder, _, names in os.walk(str(top)):
        for name in names:
            found.append(os.path.join(folder, name))
    return sorted(found)


# "Backing up plans/ gives b/.dwg instead of b/b.dwg. It's the slash at the end of plans/."
def target_for(path, top, backup):
    """Return where a file goes: to the same place below `backup` as it has below `top`.

    A path that doesn't lead to a place below `top` raises ValueError.
    """
    return os.path.join(str(backup), str(path)[len(str(top)) + 1 :])


# "My note site.2026/README became site-3.2026/README."
def versioned(path, number):
    """Return the path with a number in front of its suffix: plan.dwg becomes plan-3.dwg.

    The folder stays the same. A name without a suffix ends with the number: README-3.
    """
    base, dot, suffix = str(path).rpartition(".")
    return f"{base}-{number}{dot}{suffix}"


# "The upload ../secret/key is safe, it says. And plans/../plans2 is, too."
def safe(path, top):
    """Return True if the path leads to a place below the folder `top`, otherwise False.

    What counts is where it ends, with every ".." and link followed. `top` isn't below itself.
    Neither of the two has to exist.
    """
    return str(path).startswith(str(top) + os.sep)


def back_up(top, backup):
    """Copy all files below `top` to their places below `backup`, and return how many."""
    paths = files_below(top)
    for path in paths:
        target = target_for(path, top, backup)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copy2(path, target)
    return len(paths)
