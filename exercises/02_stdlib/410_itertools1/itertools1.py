"""Wait 35, 50, 40, IndexError.

The timetable of the little railway at Darjeeling says: "wait 35, 50, 40, IndexError". It's
written with indices, and at the end `departures[i + 1]` is one step too far.

itertools is a box of small parts that you plug together. None of them needs an index:

    >>> from itertools import chain, count, islice, pairwise
    >>> list(chain([480, 600], [540]))
    [480, 600, 540]
    >>> list(pairwise([480, 515, 600]))
    [(480, 515), (515, 600)]
    >>> list(islice(count(10, 5), 3))
    [10, 15, 20]

They are iterators: they give one value at a time, when somebody asks. So `count` may go on for
ever, and `islice` takes only the first few. But what it took out of an iterator is gone:

    >>> letters = iter("abcd")
    >>> list(islice(letters, 2)), list(letters)
    (['a', 'b'], ['c', 'd'])

Rewrite the functions for any row: a list, a tuple or an iterator, which can be gone through
only once. You won't need `range(len(…))` again.
"""

# Times are minutes after midnight.


def joined(*timetables):
    """Return all departures of the timetables in one sorted list. Each may be any row."""
    result = []
    for i in range(len(timetables)):
        result.append(timetables[i])
    return result


def first(departures, number):
    """Return a list of the first `number` departures, or of all, if there are fewer.

    departures may be any row, even one that never ends. Take no more out of it than that.
    """
    return [departures[i] for i in range(number)]


def waits(departures):
    """Return a list of the minutes from each departure to the next one. It may be any row."""
    return [departures[i + 1] - departures[i] for i in range(len(departures))]


def labels(stops, start, step):
    """Return lines for the map: labels(["Ghum", "Tung"], 100, 5) is ["100 Ghum", "105 Tung"].

    stops may be any row.
    """
    return [f"{start + i} {stops[i]}" for i in range(len(stops))]


def heading_and_rows(lines):
    """Return a pair: a list of the first two lines, and a list of all the others.

    lines may be any row, such as an open file.
    """
    return [lines[0], lines[1]], [lines[i] for i in range(2, len(lines))]
