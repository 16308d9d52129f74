"""Five methods for a label printer."""


def tidy(text):
    """Return the text without the spaces around it. Those inside stay."""
    return text.strip()


def place(mark):
    """Return the mark without "GEO-" at its start. Any other mark stays as it is."""
    return mark.removeprefix("GEO-")


def how_often(letter, text):
    """Return how often a small letter is in the text, its capital counted too."""
    small = text.lower()
    return small.count(letter)


def spine(text):
    """Return the text in the middle of a line of 20 characters, dots around it."""
    return text.center(20, ".")


def card(number):
    """Return a whole number as text with at least four digits: zeros in front."""
    return str(number).zfill(4)


print(spine(tidy("   The Sea at Night ")))
print(card(7), place("GEO-114"))


# Why this way
#
# `mark.strip("GEO-")` looks right and is a famous trap: it removes the letters
# G, E, O and - from both ends, in any order, and makes "09" of "GEO-E09G".
# `replace` would also remove a GEO- in the middle. A method's first line in the
# docs often sounds right; the sentence after it tells you about the edges.
