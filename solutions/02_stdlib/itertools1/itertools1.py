"""Wait 35, 50, 40, IndexError."""

from itertools import chain, count, islice, pairwise


def joined(*timetables):
    """Return all departures of the timetables in one sorted list. Each may be any row."""
    return sorted(chain(*timetables))


def first(departures, number):
    """Return a list of the first `number` departures, or of all, if there are fewer."""
    return list(islice(departures, number))


def waits(departures):
    """Return a list of the minutes from each departure to the next one. It may be any row."""
    return [later - earlier for earlier, later in pairwise(departures)]


def labels(stops, start, step):
    """Return lines for the map: labels(["Ghum", "Tung"], 100, 5) is ["100 Ghum", "105 Tung"]."""
    return [f"{number} {stop}" for number, stop in zip(count(start, step), stops)]


def heading_and_rows(lines):
    """Return a pair: a list of the first two lines, and a list of all the others."""
    row = iter(lines)
    heading = list(islice(row, 2))
    return heading, list(row)


# Why this way
#
# In heading_and_rows it's what we want that islice uses up the first two: `iter` makes one
# iterator of any row, and `list` goes on where `islice` stopped. Given a list itself, both
# would begin at the front. In `labels` zip has no strict=True: `count` never ends, and the
# stops decide. `first` reads no further than it has to: a for loop that breaks when it has
# enough has already taken one too many out of the iterator.
