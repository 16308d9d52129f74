# expect: a missing source is an error with its path, and the target stays
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
        with open(target, "w", encoding="utf-8") as new, open(source, encoding="utf-8") as old:
            lines = old.readlines()
            new.writelines(lines)
    except FileNotFoundError as error:
        raise FileNotFoundError(f"nothing to back up: {source}") from error
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
