# expect: the file is still open
"""Works with lists, says the test. Only with lists, says Ioana."""


def numbered(lines):
    """Give the lines one by one, as "1: first", "2: second", and never read ahead."""
    return (f"{number}: {line}" for number, line in enumerate(lines, start=1))


def timetable(ports, times):
    """Return a list of texts such as "Brest 7:30". If one is longer, its rest is left out."""
    return [f"{port} {time}" for port, time in zip(ports, times)]


def ends(stops):
    """Return the first and the last of two or more stops, as a tuple."""
    stops = iter(stops)
    first = next(stops)
    for last in stops:
        pass
    return first, last


def is_any_late(minutes):
    """Return whether any of the delays is above 5, and look at none after the first of these."""
    return any(delay > 5 for delay in minutes)


def fare(kinds, prices):
    """Return the sum of the prices. A kind without a price is free.

    `prices` works like a dict, but asks a computer in Brest: one question for each of the kinds.
    """
    return sum(prices.get(kind, 0) for kind in kinds)


def cargo(path):
    """Return the sum of the whole numbers in a file, one on a line. Always close the file."""
    file = open(path, encoding="utf-8")
    total = sum(int(line) for line in file)
    file.close()
    return total
