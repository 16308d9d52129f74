# expect: a file was written in another folder
"""Twelve years of recipes."""

import os  # os.replace, os.remove


def save(path, lines):
    """Write the lines, texts with their line breaks, to the file: all of them, or none.

    If an error is raised on the way, the file is as it was before, the folder holds no other
    file, and the error goes on to the caller. `lines` may be a generator, and raise one itself.
    """
    second = "recipes.new"
    try:
        with open(second, "w", encoding="utf-8") as file:
            for line in lines:
                file.write(line)
    except BaseException:
        os.remove(second)
        raise
    os.replace(second, path)


def replace_in(path, old, new):
    """Replace a text with another in the whole file, and return how many lines have changed.

    If it's nowhere in the file, nothing is written. In the end no file is left open: Windows
    can't replace a file that somebody is still reading. A missing file's error goes on.
    """
    changed = 0
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if old in line:
                changed += 1
            lines.append(line.replace(old, new))
    if changed > 0:
        save(path, lines)
    return changed


def main():
    path = input("File: ")
    old = input("Replace: ")
    new = input("With: ")
    try:
        print(f"{replace_in(path, old, new)} lines changed.")
    except FileNotFoundError:
        print(f"There is no file {path}.")


if __name__ == "__main__":
    main()
