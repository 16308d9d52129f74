"""Who has eaten the disk?

It's midnight, Kenji's podcast is due at one, and his disk is full. What fills it?

    Which folder? studio
    #################### 250000 .wav
    ####                 52100 .mp3
                         640 (none)
    302740 bytes in all

`os.walk` visits a folder and every folder below it. For each one it gives you the folder's
path, the names of the folders in it, and the names of the files in it.

    for folder, dirs, files in os.walk("studio"):
        print(folder, dirs, files)

It goes from the top down, and looks into its list `dirs` to see where to go next. So if you
take a name out of that list, nothing below it is visited. That saves minutes when there is a
node_modules with ten thousand files.

Kenji's brother has begun. His part counts what it should skip, and knows neither suffixes
nor bars. Finish it, and run it: `python3 sizereport1.py` (on Windows `py sizereport1.py`). A
small studio is beside this file.
"""

import os
from pathlib import Path

SKIP = [".git", "node_modules"]


def sizes_by_suffix(top, skip):
    """Return a dict: from each suffix, in small letters, to the bytes of all its files.

    Files without a suffix count under "". Folders with a name from the list `skip` aren't
    entered, wherever they are below `top`. The list stays as it is.
    """
    total = 0
    for folder, dirs, files in os.walk(top):
        dirs = [name for name in dirs if name not in skip]
        for name in files:
            total += Path(folder, name).stat().st_size
    return {"": total}


def report(sizes):
    """Return the lines of the report, a list of texts: the heaviest suffix comes first.

    A line has a bar of #, filled up with spaces to 20 columns, then a space, the bytes, a
    space and the suffix. It's (none) in place of an empty one. The heaviest has a bar of 20 #,
    half as many bytes give half as long a bar, and so on, rounded down. Equally heavy ones
    come in the order of their suffixes. If all files are empty, there are no #.
    """
    # TODO
    return [f"{size} {suffix}" for suffix, size in sizes.items()]


if __name__ == "__main__":
    sizes = sizes_by_suffix(input("Which folder? "), SKIP)
    for line in report(sizes):
        print(line)
    print(sum(sizes.values()), "bytes in all")
