# expect: times('at 7:75, says the form')
r"""The hammer."""

import re


# Chidi: cells("tea|milk|sugar") should be ["tea", "milk", "sugar"]. Look what it is.
def cells(line):
    """Return the cells of a line, which have | between them."""
    return line.split("|")


# Chidi: mentions("We use C", "C++") is True. So is mentions("from Dr Ox", "Dr. x").
def mentions(text, name):
    """Return True if the text has exactly this name in it, letter by letter, else False."""
    return name in text


# Chidi: "my-jpg-list.txt" is no photo.
def is_photo(name):
    """Return True if the name ends with .jpg, in small letters, otherwise False."""
    return name.endswith(".jpg")


# Chidi: without("(new) Gardener (new)", "(new)") should be " Gardener ".
def without(title, mark):
    """Return the title without the mark, wherever it comes."""
    return title.replace(mark, "")


# Chidi: two spaces in a row give an empty word, and so does a space at the end.
def words(text):
    """Return the words of the text. Words are what you find between spaces and line breaks."""
    return text.split()


# Chidi: what about "from 9:30 to 17:00"?
def times(text):
    """Return the times in the text, in a list. A time has one or two digits, a colon and two."""
    return re.findall(r"\b\d{1,2}:[0-5]\d\b", text)


# Chidi: this one was Sunday. By the way, a title with a space at its end isn't good either.
def is_good(title):
    """Return True if the title is words with a single space in between, otherwise False."""
    return bool(re.fullmatch(r"\w+( \w+)*", title))
