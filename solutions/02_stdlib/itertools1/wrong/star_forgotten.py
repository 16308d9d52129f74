# expect: all departures are in one list
"""One too many."""

from itertools import chain, count, islice, pairwise


def joined(*timetables):
    """Return all departures of the timetables in one sorted list. Each may be any row."""
    return sorted(chain(timetables))


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
