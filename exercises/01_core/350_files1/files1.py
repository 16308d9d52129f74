"""Grandfather's log book.

Ingrid has typed up her grandfather's log book: log.txt, beside this file. On which days
was there a whale? Her computer should tell her.

`open` opens a file, and `with` closes it at the end of the block, whatever happens. A
`for` loop over the file gives you one line after the other:

    with open("log.txt", encoding="utf-8") as file:
        for line in file:
            print(line)

Try it, and you'll see an empty line after each line. The reason: a line comes with its
line break at the end, and `print` adds another. Only the last line of a file may lack
one.

`encoding="utf-8"` says how letters such as ü are stored. Always write it, or the file
looks different on somebody else's computer.

Write the three functions. `path` is the name of the file.
"""

# A line break is written "\n", and line.rstrip("\n") takes it off the end of a line.


def count(path):
    """Return how many lines and how many words the file has: (lines, words)."""
    # TODO
    lines = 0
    words = 0
    return lines, words


def longest_line(path):
    """Return the longest line, without its line break.

    If several are equally long, return the first of them; if the file is empty, "".
    Spaces at either end of a line belong to it.
    """
    # TODO
    return ""


def find(path, word):
    """Return the lines that have the word in them, in a list, each with its number.

    Small and capital letters are the same, so "whale" finds "7: a Whale!". Lines are
    counted from 1 and come without their line break.
    """
    # TODO
    return []
