"""Loops without indices.

itertools is a box of small iterators to be plugged together: chain joins, islice
takes a stretch, pairwise gives neighbours, count counts for ever.

    >>> from itertools import chain, count, islice, pairwise
    >>> list(chain(["a", "b"], ("c",)))
    ['a', 'b', 'c']
    >>> list(islice(count(10, 5), 3))
    [10, 15, 20]
    >>> list(pairwise([4, 9, 7]))
    [(4, 9), (9, 7)]

They are lazy, so a loop over a million lines needs no list of a million. And you need
no range(len(...)) and no i + 1, where most of the "one too many" mistakes live.

Take care with islice: out of an iterator it takes the values away.

Complete the timetable tools of a narrow-gauge railway. Times are minutes after
midnight.
"""

from itertools import chain, count, islice, pairwise


def joined(*timetables):
    """Return all departures of the timetables as one sorted list."""
    # TODO
    return list(timetables)


def first(departures, number):
    """Return a list of the first `number` departures; `departures` may never end."""
    # TODO: slicing does not work with an iterator.
    return departures[:number]


def gaps(departures):
    """Return a list of the minutes between each departure and the next."""
    # TODO
    return [departures[i + 1] - departures[i] for i in range(len(departures))]


def every(start, minutes, until):
    """Return the departures from `start` on every so many minutes, before `until`."""
    # TODO: count() and a loop with break, or range.
    return []


def label(stops, start, step):
    """Return lines "100 Mill": each stop with a number, from `start` in steps of `step`."""
    # TODO: count() and zip.
    return []


def header_and_rows(lines):
    """Return a pair: a list of the first two lines, and a list of all the others.

    `lines` may be a list or an iterator, such as an open file.
    """
    # TODO: iter(lines) makes an iterator of either.
    return list(lines)[:2], list(lines)[2:]
