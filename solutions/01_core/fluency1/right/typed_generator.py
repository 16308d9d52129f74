"""Five from memory."""


def initials(name):
    """Return the initials, in capitals: "ursula k. le guin" gives "U.K.L.G."."""
    return "".join(f"{word[0].upper()}." for word in name.split())


def shelf_counts(books):
    """Return a dict from each shelf to how many books it has. A book is a tuple (title, shelf)."""
    counts = {}
    for _, shelf in books:
        if shelf is not None:
            counts[shelf] = counts.get(shelf, 0) + 1
    return dict(sorted(counts.items()))


def overdue(path, day):
    """Return the titles in the file that were due before the day, in a list, in their order."""
    titles = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() == "":
                continue
            due, title = line.rstrip("\n").split(";", 1)
            if int(due) < day:
                titles.append(title)
    return titles


def first_free(lockers, start):
    """Return the index of the first None in the list, from the index `start` on."""
    if start < 0:
        raise ValueError(f"start must not be negative: {start}")
    for index, locker in enumerate(lockers):
        if index >= start and locker is None:
            return index
    raise LookupError(f"no free locker from {start}")


def inside(box):
    for thing in box:
        if isinstance(thing, str):
            yield thing
        else:
            yield from inside(thing)


def all_titles(box: list) -> list[str]:
    """Return all the titles in a box, sorted, each of them once. The box stays as it was."""
    return sorted(set(inside(box)))
