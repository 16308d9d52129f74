"""Twelve years of recipes."""

import os


def save(path, lines):
    """Write the lines, texts with their line breaks, to the file: all of them, or none."""
    second = path + ".new"
    with open(second, "w", encoding="utf-8") as file:
        try:
            file.writelines(lines)
        except Exception:
            file.close()
            os.remove(second)
            raise
    os.replace(second, path)


def replace_in(path, old, new):
    """Replace a text with another in the whole file, and return how many lines have changed."""
    changed = 0
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if old in line:
                changed += 1
            lines.append(line.replace(old, new))
    if changed:
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


# Why this way
#
# The bare `raise` lets the same error go on once the second file is gone. It's closed first,
# since Windows doesn't delete a file that is open. Both files are in one folder, or os.replace
# couldn't do it in one step. os.rename does the same on Linux, but on Windows it refuses to
# take the place of a file that is there.
