"""Five from memory.

Nothing new here: text, a dict, a file, an error and recursion, as they come up at
a library desk. Try to do it without looking anything up, in one sitting. Fluency
is what is left over for thinking about the problem instead of the language.

    >>> "ursula le guin".split()
    ['ursula', 'le', 'guin']

Where you had to stop and look, the exercises of that topic are worth a second
round next week. Read each docstring to its end: it says what happens at the edges.
"""


def initials(name):
    """Return the initials: "ursula k. le guin" gives "U.K.L.G.".

    Spaces may stand anywhere. A blank name gives "".
    """
    # TODO
    return name


def shelf_counts(books):
    """Return a dict from shelf to the number of books, for (title, shelf) pairs.

    Shelves come in alphabetical order in the dict. A shelf of None means that
    the book is lent out; it is not counted.
    """
    # TODO
    return {}


def overdue(path, day):
    """Return the titles in the file that were due before the day, in its order.

    The file is UTF-8. Each line is "DUE;TITLE", such as "12;Der Prozess": DUE is
    a whole number, the title may contain semicolons. Blank lines are skipped.
    """
    # TODO
    return []


def first_free(lockers, start):
    """Return the index of the first None in the list from start on.

    If there is none, raise LookupError with "no free locker from 3" (the start).
    A start below 0 is a ValueError: "start must not be negative: -1".
    """
    # TODO
    return 0


def all_titles(box):
    """Return all titles of a box, sorted, each once.

    A box is a list of titles and of further boxes, as deep as you like.
    """
    # TODO
    return box
