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
    with open(path, encoding="utf-8") as file:
        return sum(int(line) for line in file)


# Why this way
#
# None of them counts with an index, and that's why they take anything. `enumerate`, `zip`, `any`
# and `sum` go through it once and keep nothing. `any` stops as soon as it knows, and a generator
# expression hands it one value at a time. For the ends, `first, *_, last = stops` is nicer to read
# and right for a timetable, but it makes a list of everything between. `with` closes the file even
# when `int` raises an error in the middle of it; `file.close()` at the end was never reached then.
