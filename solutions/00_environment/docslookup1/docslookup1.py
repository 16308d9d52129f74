"""Finding it in the documentation."""


def book_title(text):
    """Return the title with a capital at the start of each word."""
    return text.title()


def how_often(letter, text):
    """Return how many times the letter stands in the text."""
    return text.count(letter)


def tidy(text):
    """Return the text without the spaces around it."""
    return text.strip()


def is_on_shelf(shelf, mark):
    """Return True if the mark of a book begins with the name of the shelf."""
    return mark.startswith(shelf)


def spine(text):
    """Return the text in the middle of a line 20 characters wide."""
    return text.center(20)


# Why this way
#
# Each task is one method, and all five handle the cases one forgets when writing
# such a thing by hand: the empty text, the text that is too long, the part that
# is not there. Two minutes in the documentation save an hour of work and its
# mistakes. Note that text.strip() on a line of its own would do nothing at all:
# its result must be returned, or given a name.
