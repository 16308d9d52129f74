from itertools import count


def numbered(lines):
    return map("{}: {}".format, count(1), lines)


def timetable(ports, times):
    result = []
    for port, time in zip(ports, times):
        result.append(port + " " + time)
    return result


def ends(stops):
    first = last = None
    for number, stop in enumerate(stops):
        if number == 0:
            first = stop
        last = stop
    return (first, last)


def is_any_late(minutes):
    for delay in minutes:
        if delay > 5:
            return True
    return False


def fare(kinds, prices):
    total = 0
    for kind in kinds:
        try:
            total += prices[kind]
        except KeyError:
            pass
    return total


def cargo(path):
    total = 0
    file = open(path, encoding="utf-8")
    try:
        for line in file:
            total += int(line)
    finally:
        file.close()
    return total
