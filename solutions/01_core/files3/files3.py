"""A backup that can be trusted."""

import os


def backup(source, target):
    """Copy the text of the source to the target and return its number of lines.

    A missing source raises FileNotFoundError with the message "nothing to
    back up: " and the path, caused by the error of open; the target then stays
    as it was. A target in a missing folder is another matter: that error goes
    on as it is.
    """
    try:
        with open(source, encoding="utf-8") as old:
            lines = old.readlines()
    except FileNotFoundError as error:
        raise FileNotFoundError(f"nothing to back up: {source}") from error
    with open(target, "w", encoding="utf-8") as new:
        new.writelines(lines)
    return len(lines)


def number_lines(path, label):
    """Put a label in front of each line of the file: label(1), label(2) …

    If label raises, the error goes on, the file is as it was before, and no
    other file is left in the folder.
    """
    with open(path, encoding="utf-8") as file:
        lines = [f"{label(number)} {line}" for number, line in enumerate(file, start=1)]
    new = f"{path}.new"
    with open(new, "w", encoding="utf-8") as file:
        file.writelines(lines)
    os.replace(new, path)


# Why this way
#
# All labels are made before anything is written, so a failing one leaves nothing
# to clean up. os.replace is one step for the file system as long as both names lie
# in the same folder, and it works on Windows too, where os.rename refuses to
# replace. The try of backup holds only the reading, or a missing target folder
# would be reported as a missing source.
