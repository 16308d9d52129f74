"""Five from memory.

Here's a dare. Make some tea, close every other window, and write these five functions in one
sitting, without looking anything up. There's nothing new in them: they come from an ordinary
Tuesday in Ximena's library.

Why from memory? As long as you have to think about the language, your head isn't free for the
problem. Later on, the problems get bigger.

If you're stuck, look it up. That's what everybody does. But note down what it was, and give
that exercise a second round next week (`pythlings reset dicts2` makes it new again):

    initials        strmethods2, listcomp1
    shelf_counts    dicts2, none1
    overdue         files1, strmethods2
    first_free      raising1, range1
    all_titles      recursion1, types1

Every sentence of a docstring counts, most of all the ones about the edges.
"""


def initials(name):
    """Return the initials, in capitals: "ursula k. le guin" gives "U.K.L.G.".

    There may be spaces at both ends, and several between two words. A name with nothing but
    spaces gives "".
    """
    # TODO
    return name


def shelf_counts(books):
    """Return a dict from each shelf to how many books it has. A book is a tuple (title, shelf).

    The shelves are in alphabetical order. A book with None for its shelf is lent out, and isn't
    counted.
    """
    # TODO
    return {}


def overdue(path, day):
    """Return the titles in the file that were due before the day, in a list, in their order.

    The file is in UTF-8. A line is "DUE;TITLE", such as "12;Der Prozess". DUE is a whole number,
    and the title may have semicolons of its own. Empty lines, and lines with nothing but spaces,
    don't count.
    """
    # TODO
    return []


def first_free(lockers, start):
    """Return the index of the first None in the list, from the index `start` on.

    If there's none, raise LookupError("no free locker from 3"), with the start in place of 3. If
    the start is below 0, raise ValueError("start must not be negative: -1"), with the start.
    """
    # TODO
    return 0


def all_titles(box):
    """Return all the titles in a box, sorted, each of them once. The box stays as it was.

    A box is a list of titles and of other boxes, which may have boxes in them, too, and so on.
    """
    # TODO
    return box
