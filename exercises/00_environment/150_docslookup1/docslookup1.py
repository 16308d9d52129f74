"""Five methods for a label printer.

Nobody knows all of Python by heart. People who write it every day look things
up every day. Much of what you look up is called with a dot after a value, and
that kind of function is called a method:

    >>> word = "harbour"
    >>> word.upper()
    'HARBOUR'
    >>> word
    'harbour'

The method made a new text. `word` is still what it was.

Sindre's library in Tromsø has a new label printer, and he needs five functions
for it. docs_excerpt.txt, in this folder, has the methods for four of them. For
the fifth, type `help(str)` in the REPL (q leaves it), or look for "String
Methods" at docs.python.org.

Run `python3 docslookup1.py` (on Windows `py docslookup1.py`) to see a label.
"""


def tidy(text):
    """Return the text without the spaces around it. Those inside stay."""
    # TODO: "  Maps of the coast " becomes "Maps of the coast".
    return text


def place(mark):
    """Return the mark without "GEO-" at its start. Any other mark stays as it is."""
    # TODO: "GEO-114" becomes "114", but "BIO-GEO-2" stays "BIO-GEO-2".
    return mark


def how_often(letter, text):
    """Return how often a small letter is in the text, its capital counted too."""
    # TODO: "a" is in "Anna" twice. This one needs two methods.
    return 0


def spine(text):
    """Return the text in the middle of a line of 20 characters, dots around it."""
    # TODO: "Ferns!" becomes ".......Ferns!.......".
    return text


def card(number):
    """Return a whole number as text with at least four digits: zeros in front."""
    # TODO: 7 becomes "0007", 42 becomes "0042". The excerpt doesn't know how.
    return str(number)


print(spine(tidy("   The Sea at Night ")))
print(card(7), place("GEO-114"))
