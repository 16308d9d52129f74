# expect: isn't good, and an empty one neither
"""The hammer."""

import re


def cells(line):
    """Return the cells of a line, which have | between them."""
    return line.split("|")


def mentions(text, name):
    """Return True if the text has exactly this name in it, letter by letter, else False."""
    return name in text


def is_photo(name):
    """Return True if the name ends with .jpg, in small letters, otherwise False."""
    return name.endswith(".jpg")


def without(title, mark):
    """Return the title without the mark, wherever it comes."""
    return title.replace(mark, "")


def words(text):
    """Return the words of the text. Words are what you find between spaces and line breaks."""
    return text.split()


def times(text):
    """Return the times in the text, in a list. A time has one or two digits, a colon and two."""
    return re.findall(r"\d{1,2}:\d\d", text)


def is_good(title):
    r"""Return True if the title is words with a single space in between, otherwise False."""
    return bool(re.match(r"\w+( \w+)*$", title))
