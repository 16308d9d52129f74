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
    """Return the times in the text, in a list. A time: 1 or 2 digits, a colon, 2 digits."""
    return re.findall(r"\d{1,2}:\d\d", text)


def is_good(title):
    r"""Return True if the title is words with a single space in between, otherwise False."""
    return bool(re.fullmatch(r"\w+( \w+)*", title))


# Why this way
#
# For a fixed text, the methods of text are shorter, quicker, and can't be surprised by a name
# such as C++. Where something varies, as in `times`, an expression is right. In
# `\w+( \w+)*` each word after the first has to begin with a space, so there is one way
# only to read a title, and Python needs one pass. `$` would let a line break at the end through;
# fullmatch doesn't.
