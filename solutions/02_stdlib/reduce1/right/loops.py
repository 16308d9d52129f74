"""The tank says 140, the app says 200."""

CAPACITY = 200


def level(changes, start=0):
    """Return the litres in the tank after these changes, one after the other."""

    litres = start
    for change in changes:
        litres = min(litres + change, CAPACITY)
        if litres < 0:
            litres = 0
    return litres


def rain_by_month(gardens):
    """Return a dict of month -> all litres of that month, in all gardens together."""

    total = {}
    for garden in gardens:
        for month in garden:
            total.setdefault(month, 0)
            total[month] += garden[month]
    return total


def look_up(data, path):
    """Return what is found in dicts in dicts, step by step along the path."""
    for key in path:
        data = data[key]
    return data
