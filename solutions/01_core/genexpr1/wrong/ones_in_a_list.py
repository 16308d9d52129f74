# expect: count_from keeps no list of rides
"""The second time it's zero."""


def total(path):
    """Return the sum of the kilometres in this file."""
    with open(path, encoding="utf-8") as file:
        return sum(float(line.split(";")[0]) for line in file)


def longest(path):
    """Return the kilometres of the longest ride, or 0 if there is none."""
    with open(path, encoding="utf-8") as file:
        return max((float(line.split(";")[0]) for line in file), default=0)


def count_from(path, limit):
    """Return the number of rides that have at least `limit` kilometres."""
    with open(path, encoding="utf-8") as file:
        return len([1 for line in file if float(line.split(";")[0]) >= limit])


def mean(path):
    """Return the mean of the kilometres, or None if there are no rides."""
    with open(path, encoding="utf-8") as file:
        rides = [float(line.split(";")[0]) for line in file]
        count = len(rides)
        if count == 0:
            return None
        return sum(rides) / count
