import heapq
import itertools


def joined(*timetables):
    return list(heapq.merge(*[sorted(timetable) for timetable in timetables]))


def first(departures, number):
    return [*itertools.islice(departures, number)]


def waits(departures):
    departures = list(departures)
    return [b - a for a, b in zip(departures, departures[1:])]


def labels(stops, start, step):
    numbers = itertools.count(start, step)
    return [f"{next(numbers)} {stop}" for stop in stops]


def heading_and_rows(lines):
    lines = list(lines)
    print(len(lines), "lines")
    return lines[:2], lines[2:]
