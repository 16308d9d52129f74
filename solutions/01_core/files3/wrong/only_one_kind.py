# expect: if an error is raised on the way, the file is as it was
"""Twelve years of recipes."""

import os


def save(path, lines):
    """Write the lines, texts with their line breaks, to the file: all of them, or none."""
    second = path + ".new"
    with open(second, "w", encoding="utf-8") as file:
        try:
            file.writelines(lines)
        except ValueError:
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
