"""A backup that can be trusted.

open with "w" empties a file before a single line has been written. Whoever
opens a file for writing and then reads it, reads nothing, and whoever is
interrupted half-way leaves half a file. The safe order is:

1. read everything, close the file;
2. write the new content to another file beside it, close it;
3. os.replace(new, target): the new file takes the place of the old one in one
   step, so that at every moment there is a whole file of that name.

    >>> import os
    >>> os.fspath("notes.txt") + ".new"
    'notes.txt.new'

A path may also be an object that is no text; os.fspath gives its text in each
case. Editors, package managers and databases save in this way. Mend the two functions
of a small backup program. Files that are opened are always closed.
"""

import os


def backup(source, target):
    """Copy the text of the source to the target and return its number of lines.

    A missing source raises FileNotFoundError with the message "nothing to
    back up: " and the path, caused by the error of open; the target then stays
    as it was. A target in a missing folder is another matter: that error goes
    on as it is.
    """
    # TODO: a missing file is hidden, and two files are never closed.
    try:
        old = open(source, encoding="utf-8")
        new = open(target, "w", encoding="utf-8")
    except OSError:
        return 0
    lines = old.readlines()
    new.writelines(lines)
    return len(lines)


def number_lines(path, label):
    """Put a label in front of each line of the file: label(1), label(2) …

    If label raises, the error goes on, the file is as it was before, and no
    other file is left in the folder.
    """
    # TODO: at which line is the content lost?
    with open(path, "w", encoding="utf-8") as file:
        with open(path, encoding="utf-8") as old:
            for number, line in enumerate(old, start=1):
                file.write(f"{label(number)} {line}")
