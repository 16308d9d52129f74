"""Finding it in the documentation.

Nobody knows all of Python by heart. A good programmer knows where to look: in
the REPL, help(str) shows all that a text can do (q leaves it), and so does the
library reference at docs.python.org. What belongs to a value is called with a
dot and is called a method:

    >>> word = "harbour"
    >>> word.upper()
    'HARBOUR'

The method gave a new text; word itself is still 'harbour'. The catalogue of a
library needs five functions. docs_excerpt.txt in this folder lists methods of
text: find the right one for each task, and call it in the line with return.
"""


def book_title(text):
    """Return the title with a capital at the start of each word."""
    # TODO: "the tide tables" becomes "The Tide Tables".
    return text


def how_often(letter, text):
    """Return how many times the letter stands in the text."""
    # TODO: the letter "e" stands twice in "shelves".
    return text


def tidy(text):
    """Return the text without the spaces around it."""
    # TODO: "  Maps of the coast " becomes "Maps of the coast".
    return text


def is_on_shelf(shelf, mark):
    """Return True if the mark of a book begins with the name of the shelf."""
    # TODO: "GEO-114" is on the shelf "GEO", "BIO-GEO-2" is not.
    return mark


def spine(text):
    """Return the text in the middle of a line 20 characters wide."""
    # TODO: the sides are filled with spaces.
    return text
