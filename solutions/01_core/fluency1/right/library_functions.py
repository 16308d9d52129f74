"""Five from memory."""

from collections import Counter
from pathlib import Path


def initials(name):
    """Return the initials, in capitals: "ursula k. le guin" gives "U.K.L.G."."""
    return "".join(f"{word[0].upper()}." for word in name.split())


def shelf_counts(books):
    """Return a dict from each shelf to how many books it has. A book is a tuple (title, shelf)."""
    counts = Counter(shelf for _, shelf in books)
    counts.pop(None, None)
    return dict(sorted(counts.items()))


def overdue(path, day):
    """Return the titles in the file that were due before the day, in a list, in their order."""
    titles = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        due, found, title = line.partition(";")
        if found and int(due) < day:
            titles.append(title)
    return titles


def first_free(lockers, start):
    """Return the index of the first None in the list, from the index `start` on."""
    if start < 0:
        raise ValueError(f"start must not be negative: {start}")
    try:
        return lockers.index(None, start)
    except ValueError:
        raise LookupError(f"no free locker from {start}") from None


def all_titles(box):
    """Return all the titles in a box, sorted, each of them once. The box stays as it was."""
    titles = set()
    for thing in box:
        if isinstance(thing, list):
            titles.update(all_titles(thing))
        else:
            titles.add(thing)
    return sorted(titles)
