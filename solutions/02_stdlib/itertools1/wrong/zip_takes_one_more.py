# expect: no more departures are taken out
"""One too many."""

from itertools import count, islice, pairwise

# Times are minutes after midnight.


def joined(*timetables):
    """Return all departures of the timetables in one sorted list. Each may be any row."""
    return sorted(time for timetable in timetables for time in timetable)


def first(departures, number):
    """Return a list of the first `number` departures, or of all, if there are fewer."""
    return [time for time, _ in zip(departures, range(number))]


def waits(departures):
    """Return a list of the minutes from each departure to the next one. It may be any row."""
    return [b - a for a, b in pairwise(departures)]


def labels(stops, start, step):
    """Return lines for the map: labels(["Ghum", "Tung"], 100, 5) is ["100 Ghum", "105 Tung"]."""
    numbers = count(start, step)
    return [f"{next(numbers)} {stop}" for stop in stops]


def heading_and_rows(lines):
    """Return a pair: a list of the first two lines, and a list of all the others."""
    row = iter(lines)
    heading = list(islice(row, 2))
    return (heading, [*row])
