"""From os.path to pathlib.

You will meet os.path at work: functions that take and return text. It works, but
the text has to be cut and joined by hand, and every hand forgets a case.

    os.path.join(a, b)            a / b
    os.path.basename(p)           p.name
    os.path.splitext(p)[1]        p.suffix
    os.path.isfile(p)             p.is_file()
    p[len(top) + 1:]              p.relative_to(top)

relative_to raises ValueError when the path is not below the folder. It compares the
parts as they are written; resolve() first makes a path absolute, follows links and
removes "..".

The backup script of an architect's office works with os and os.path, and safe() can
be outwitted with "..". Refactor it to pathlib: no import of os, no slicing of paths.
The functions take text or Path and return what they return now, with Path instead
of text for paths.
"""

import os
import shutil


def files_below(top):
    """Return a sorted list of all files in the folder and below it."""
    # TODO: rglob, and what tells files from folders.
    found = []
    for folder, _, names in os.walk(str(top)):
        for name in names:
            found.append(os.path.join(folder, name))
    return sorted(found)


def target_for(path, top, backup):
    """Return where the file goes: at the same place below `backup` as it has below `top`.

    A path that is not below top raises ValueError.
    """
    # TODO: this never raises; it cuts off the wrong letters.
    return os.path.join(str(backup), str(path)[len(str(top)) + 1 :])


def versioned(path, number):
    """Return the path with a number before its suffix: "plan.dwg" -> "plan-3.dwg"."""
    # TODO
    base, suffix = os.path.splitext(str(path))
    return f"{base}-{number}{suffix}"


def safe(path, top):
    """Return True when the path lies below the folder, whatever ".." it contains."""
    # TODO: mend it too: "plans/../secret" is not below "plans".
    return str(path).startswith(str(top) + os.sep)


def back_up(top, backup):
    """Copy all files below top to the same places below backup; return how many."""
    # TODO
    paths = files_below(top)
    for path in paths:
        target = target_for(path, top, backup)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copy2(path, target)
    return len(paths)
