r"""Reading a file line by line.

`open` gives a file object. `with` closes it at the end of the block in every
case, also after an error. A for loop reads one line at a time, so that even a
huge file needs little memory:

    with open("diary.txt", encoding="utf-8") as file:
        for line in file:
            print(line.rstrip("\n"))

Each line still ends with its line break, "\n"; only the last line of the file may
have none. Always name the encoding: otherwise the platform chooses, and a file
from one computer is misread on the next.

Complete the functions that look through somebody's diary.
"""


def count(path):
    """Return the number of lines and of words in the file, as a tuple."""
    lines = words = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            # TODO: count the line and its words.
            print(line)
    return lines, words


def longest_line(path):
    """Return the longest line without its line break; the first of equals.

    An empty file has no line: return "".
    """
    # TODO
    return ""


def first_lines(path, number):
    """Return the first lines of the file in a list, without line breaks.

    Lines that are blank are left out and not counted.
    """
    # TODO: spaces at the start and the end of a line belong to it.
    return []
