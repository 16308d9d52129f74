# expect: F.O.
def initials(name):
    return "".join([letter + "." for letter in name.title() if letter.isupper()])


def shelf_counts(books):
    counts = {}
    for title, shelf in books:
        if shelf is not None:
            counts[shelf] = counts.get(shelf, 0) + 1
    return dict(sorted(counts.items()))


def overdue(path, day):
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
    if start < 0:
        raise ValueError(f"start must not be negative: {start}")
    for index in range(start, len(lockers)):
        if lockers[index] is None:
            return index
    raise LookupError(f"no free locker from {start}")


def all_titles(box):
    titles = set()
    for item in box:
        if isinstance(item, list):
            titles.update(all_titles(item))
        else:
            titles.add(item)
    return sorted(titles)
