"""Twelve years of recipes.

Noor's program had just begun to replace "butter" with "olive oil" when the battery died. In the
morning recipes.txt was still there, and empty. `open(path, "w")` empties a file at once, before
a single line has been written.

Editors do it differently:

1. They write the new text to a second file beside the first, and close it.
2. With os.replace(second, first) it takes the first one's place, in one step.

So at every moment there's a whole file of that name. If step 1 goes wrong, they delete the
second file with os.remove, and the error goes on.

Fix `save` and `replace_in`. And if there's no such file, `main` should print
`There is no file soups.txt.` instead of a traceback. Try it with `python3 files3.py` (on Windows
`py files3.py`) and recipes.txt.
"""

import os  # os.replace, os.remove


def save(path, lines):
    """Write the lines, texts with their line breaks, to the file: all of them, or none.

    If an error is raised on the way, the file is as it was before, the folder holds no other
    file, and the error goes on to the caller. `lines` may be a generator, and raise one itself.
    """
    # TODO: call the second file path + ".new".
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line)


def replace_in(path, old, new):
    """Replace a text with another in the whole file, and return how many lines have changed.

    If it's nowhere in the file, nothing is written. In the end no file is left open: Windows
    can't replace a file that somebody is still reading. A missing file's error goes on.
    """
    # TODO
    changed = 0
    lines = []
    file = open(path, encoding="utf-8")
    for line in file:
        if old in line:
            changed += 1
        lines.append(line.replace(old, new))
    save(path, lines)
    return changed


def main():
    path = input("File: ")
    old = input("Replace: ")
    new = input("With: ")
    # TODO
    print(f"{replace_in(path, old, new)} lines changed.")


if __name__ == "__main__":
    main()
