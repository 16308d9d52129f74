# expect: an iterator is cut too, and no line is lost
"""Loops without indices."""

from itertools import chain, count, islice, pairwise


def joined(*timetables):
    """Return all departures of the timetables as one sorted list."""
    return sorted(chain(*timetables))


def first(departures, number):
    """Return a list of the first `number` departures; `departures` may never end."""
    return list(islice(departures, number))


def gaps(departures):
    """Return a list of the minutes between each departure and the next."""
    return [later - earlier for earlier, later in pairwise(departures)]


def every(start, minutes, until):
    """Return the departures from `start` on every so many minutes, before `until`."""
    return list(range(start, until, minutes))


def label(stops, start, step):
    """Return lines "100 Mill": each stop with a number, from `start` in steps of `step`."""
    return [f"{number} {stop}" for number, stop in zip(count(start, step), stops)]


def header_and_rows(lines):
    """Return a pair: a list of the first two lines, and a list of all the others."""
    return list(islice(lines, 2)), list(islice(lines, 2, None))
