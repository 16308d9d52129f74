"""Five from memory."""


def initials(name):
    """Return the initials: "ursula k. le guin" gives "U.K.L.G.".

    Spaces may stand anywhere. A blank name gives "".
    """
    return "".join([f"{word[0].upper()}." for word in name.split()])


def shelf_counts(books):
    """Return a dict from shelf to the number of books, for (title, shelf) pairs.

    Shelves come in alphabetical order in the dict. A shelf of None means that
    the book is lent out; it is not counted.
    """
    counts = {}
    for _, shelf in books:
        if shelf is not None:
            counts[shelf] = counts.get(shelf, 0) + 1
    return dict(sorted(counts.items()))


def overdue(path, day):
    """Return the titles in the file that were due before the day, in its order.

    The file is UTF-8. Each line is "DUE;TITLE", such as "12;Der Prozess": DUE is
    a whole number, the title may contain semicolons. Blank lines are skipped.
    """
    titles = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.strip():
                continue
            due, _, title = line.rstrip("\n").partition(";")
            if int(due) < day:
                titles.append(title)
    return titles


def first_free(lockers, start):
    """Return the index of the first None in the list from start on.

    If there is none, raise LookupError with "no free locker from 3" (the start).
    A start below 0 is a ValueError: "start must not be negative: -1".
    """
    if start < 0:
        raise ValueError(f"start must not be negative: {start}")
    for index in range(start, len(lockers)):
        if lockers[index] is None:
            return index
    raise LookupError(f"no free locker from {start}")


def all_titles(box):
    """Return all titles of a box, sorted, each once.

    A box is a list of titles and of further boxes, as deep as you like.
    """
    titles = set()
    for thing in box:
        if isinstance(thing, list):
            titles.update(all_titles(thing))
        else:
            titles.add(thing)
    return sorted(titles)


# Why this way
#
# partition keeps a title with semicolons whole, where split would cut it. `is None`
# and not `not locker`: an empty text is a locker too. LookupError is the parent of
# KeyError and IndexError, so callers may catch it in either world. The set makes
# each title unique, and sorted turns it into a list with a fixed order.
