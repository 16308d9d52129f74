# expect: lists give what they gave before
"""Works with lists, says the test. Only with lists, says Ioana."""


def numbered(lines):
    for number, line in enumerate(lines, start=1):
        yield f"{number}: {line.strip()}"


def timetable(ports, times):
    return [f"{port} {time}" for port, time in zip(ports, times)]


def ends(stops):
    first, *_, last = stops
    return first, last


def is_any_late(minutes):
    return any(delay > 5 for delay in minutes)


def fare(kinds, prices):
    return sum(prices.get(kind, 0) for kind in kinds)


def cargo(path):
    with open(path, encoding="utf-8") as file:
        return sum(int(line) for line in file)
