"""Grandfather's log book."""


def count(path):
    """Return how many lines and how many words the file has: (lines, words)."""
    lines = 0
    words = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            lines += 1
            words += len(line.split())
    return lines, words


def longest_line(path):
    """Return the longest line, without its line break."""
    longest = ""
    with open(path, encoding="utf-8") as file:
        for line in file:
            text = line.rstrip("\n")
            if len(text) > len(longest):
                longest = text
    return longest


def find(path, word):
    """Return the lines that have the word in them, in a list, each with its number."""
    found = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if word.lower() in line.lower():
                text = line.rstrip("\n")
                found.append(f"{number}: {text}")
    return found


# Why this way
#
# `rstrip("\n")` takes off the line break; a bare `strip()` would eat spaces that belong
# to the line. `file.read()` and `file.readlines()` would work too, but they load the
# whole file at once. With `with`, neither a `return` nor an error can leave it open. On
# Windows before Python 3.15, a file opened without `encoding` usually isn't read as UTF-8.
