"""Walk through a tree and weigh it.

os.walk visits a folder and every folder below it. For each it gives the folder's
path, the names of the folders in it and the names of the files in it:

    import os

    for folder, dirs, files in os.walk("music"):
        print(folder, dirs, files)

`Path(folder, name).stat().st_size` is the size of a file in bytes.

A walk goes from the top down and looks into the list `dirs` to see where to go
next. Take a name out of that list and its whole tree is left out. That saves
minutes when there is a .git or a node_modules with ten thousand files.

A studio wants to know what fills its disk. Complete the two functions.
"""

import os
from pathlib import Path


def sizes_by_suffix(top, skip=(".git",)):
    """Return a dict: suffix in small letters -> bytes of all files with it.

    Files without a suffix count under "". Folders whose name is in `skip` are
    not entered, at any depth.
    """
    sizes = {}
    for folder, dirs, files in os.walk(top):
        # TODO: this makes a new list and os.walk does not see it.
        dirs = [name for name in dirs if name not in skip]
        # TODO: add up the sizes by suffix.
    return sizes


def report(sizes):
    """Return the report's lines, the heaviest suffix first, equal ones by suffix.

    One line is the bytes, a space, and the suffix or "(none)":
    ["2048 .wav", "300 (none)"].
    """
    # TODO: sort by two things: size downwards, suffix upwards.
    return []
