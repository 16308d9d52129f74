"""Five from memory."""


def initials(name):
    """Return the initials, in capitals: "ursula k. le guin" gives "U.K.L.G."."""
    result = ""
    for word in name.split():
        result = result + word[:1].upper() + "."
    print(result)
    return result


def shelf_counts(books):
    """Return a dict from each shelf to how many books it has. A book is a tuple (title, shelf)."""
    shelves = [shelf for _, shelf in books if shelf is not None]
    return {shelf: shelves.count(shelf) for shelf in sorted(set(shelves))}


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
    for index in range(start, len(lockers)):
        if lockers[index] is None:
            return index
    raise LookupError(f"no free locker from {start}")


def all_titles(box):
    """Return all the titles in a box, sorted, each of them once. The box stays as it was."""
    titles = []
    waiting = list(box)
    while waiting:
        thing = waiting.pop()
        if type(thing) is list:
            waiting.extend(thing)
        elif thing not in titles:
            titles.append(thing)
    titles.sort()
    return titles
